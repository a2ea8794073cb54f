export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type WireObject = { [key: string]: Json };

/** The part of JSON schema that the API description uses. */
export type Schema = {
  $ref?: string;
  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  format?: string;
  enum?: (string | number | boolean)[];
  nullable?: boolean;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  /** The real description has more fields than this one kept. */
  'x-pruned'?: boolean;
  /** Holds free keys with Stripe's limits for metadata. */
  'x-metadata'?: boolean;
};

export type Operation = {
  operationId: string;
  /** One schema for body or query, whatever the verb. */
  'x-params'?: Schema;
  responses: { '200': { content: { 'application/json': { schema: Schema } } } };
};

export type ApiDescription = {
  info: { version: string };
  paths: Record<string, Record<string, Operation>>;
  /** Event type to the reference of the schema of its `data.object`. */
  'x-webhook-events': Record<string, string>;
  components: { schemas: Record<string, Schema> };
};

const schemaPrefix = '#/components/schemas/';

/** Follows references until a schema with content. */
export function resolveSchema(description: ApiDescription, schema: Schema): Schema {
  let current = schema;
  while (current.$ref !== undefined) {
    const target = description.components.schemas[current.$ref.slice(schemaPrefix.length)];
    if (!target) throw new Error(`the API description lacks ${current.$ref}`);
    current = target;
  }
  return current;
}
