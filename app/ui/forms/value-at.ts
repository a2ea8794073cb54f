/**
 * What stands in a value under a field's name ("lots.0.title"); undefined where the path ends early. Our own,
 * so that a list with filters does not carry the form library along.
 */
export function valueAt(value: unknown, name: string): unknown {
  let found: unknown = value;
  for (const part of name.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined;
    found = (found as Record<string, unknown>)[part];
  }
  return found;
}
