import { decodeForm, UnreadableForm } from './wire-form';
import { readParams, type ParamProblem } from './wire-request';
import { findDifferences } from './wire-response';
import type { ApiDescription, Operation, WireObject } from './wire-schema';

export type Match = { operation: Operation; template: string; ids: Record<string, string> };

/** What this side sent does not fit the API description: the stand-in itself is wrong. */
export class WireMismatch extends Error {
  override name = 'WireMismatch';
}

type Route = { template: string; pattern: RegExp; names: string[]; verbs: Record<string, Operation> };

function toRoute(template: string, verbs: Record<string, Operation>): Route {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  return { template, names, verbs, pattern: new RegExp(`^${template.replace(/\{\w+\}/g, '([^/]+)')}$`) };
}

/** A segment that is no valid encoding stays as it is: no object has such an id. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Checks traffic in both directions against one version of the API description. */
export class WireValidator {
  private readonly routes: Route[];

  constructor(private readonly description: ApiDescription) {
    const isFixed = (route: Route) => route.names.length === 0;
    this.routes = Object.entries(description.paths)
      .map(([template, verbs]) => toRoute(template, verbs))
      .sort((one, other) => Number(isFixed(other)) - Number(isFixed(one)));
  }

  get version(): string {
    return this.description.info.version;
  }

  /** The operation behind a verb and path, with the ids in the path; fixed paths win over ids. */
  match(method: string, path: string): Match | null {
    for (const { template, pattern, names, verbs } of this.routes) {
      const operation = verbs[method.toLowerCase()];
      const found = operation && pattern.exec(path);
      if (!operation || !found) continue;
      const ids = Object.fromEntries(
        names.map((name, place) => [name, decodeSegment(found[place + 1] ?? '')]),
      );
      return { operation, template, ids };
    }
    return null;
  }

  /** Typed parameters of query and body together, and what is wrong with them. */
  readRequest(
    operation: Operation,
    query: string,
    body: string,
  ): { params: WireObject; problems: ParamProblem[] } {
    try {
      const tree = decodeForm([query.replace(/^\?/, ''), body].filter((part) => part !== '').join('&'));
      const schema = operation['x-params'] ?? { type: 'object', additionalProperties: false };
      return readParams(this.description, schema, tree);
    } catch (error) {
      if (!(error instanceof UnreadableForm)) throw error;
      return { params: {}, problems: [{ param: '', message: error.message }] };
    }
  }

  /** Throws `WireMismatch` when a reply is not what the operation answers in this version. */
  assertResponse(operation: Operation, body: unknown): void {
    const { schema } = operation.responses['200'].content['application/json'];
    throwOn(operation.operationId, findDifferences(this.description, schema, body));
  }

  /** Throws `WireMismatch` when an event, or the object in it, is not of this version. */
  assertEvent(event: { type: string; api_version: string | null; data: { object: unknown } }): void {
    const $ref = this.description['x-webhook-events'][event.type];
    const differences = findDifferences(this.description, { $ref: '#/components/schemas/Event' }, event);
    if ($ref === undefined) differences.push(`$.type: no event ${event.type} in the description`);
    else differences.push(...findDifferences(this.description, { $ref }, event.data.object));
    if (event.api_version !== this.version) differences.push(`$.api_version: not ${this.version}`);
    throwOn(event.type, differences);
  }
}

function throwOn(subject: string, differences: string[]): void {
  if (differences.length > 0) throw new WireMismatch(`${subject}: ${differences.slice(0, 8).join('; ')}`);
}
