import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import type { ApiDescription } from './wire-schema';

const fileName = 'stripe-openapi.min.json';

/** Beside this file when run from source; from the project root when this file was bundled. */
function locate(): string {
  const beside = path.join(path.dirname(fileURLToPath(import.meta.url)), fileName);
  if (existsSync(beside)) return beside;
  return path.resolve('app/integrations/payments/stand-in', fileName);
}

let loaded: ApiDescription | undefined;

/** Reads the description of the Stripe API that the pinned `stripe` package speaks; once per process. */
export function loadApiDescription(): ApiDescription {
  loaded ??= JSON.parse(readFileSync(locate(), 'utf8')) as ApiDescription;
  return loaded;
}
