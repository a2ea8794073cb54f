/** A decoded form body: nested by the brackets of its keys; lists still carry their index as key. */
export type FormTree = { [key: string]: FormNode };
export type FormNode = string | FormTree;

/** The body is no form that Stripe could read. */
export class UnreadableForm extends Error {
  override name = 'UnreadableForm';
}

const keyShape = /^([^[\]]+)((?:\[[^[\]]*\])*)$/;
const deepest = 12;

/** `a[b][0]` to `['a', 'b', '0']`. */
function segmentsOf(key: string): string[] {
  const parts = keyShape.exec(key);
  if (!parts) throw new UnreadableForm(`unreadable parameter name: ${key}`);
  const inner = [...(parts[2] ?? '').matchAll(/\[([^[\]]*)\]/g)].map((match) => match[1] ?? '');
  const segments = [parts[1] ?? '', ...inner];
  if (segments.length > deepest) throw new UnreadableForm(`parameter nested too deep: ${key}`);
  return segments;
}

/** A tree without a prototype, so that no parameter name can reach one. */
function emptyTree(): FormTree {
  return Object.create(null) as FormTree;
}

function descend(tree: FormTree, segment: string, key: string): FormTree {
  const child = tree[segment];
  if (child === undefined) return (tree[segment] = emptyTree());
  if (typeof child === 'string') throw new UnreadableForm(`parameter is both a value and a group: ${key}`);
  return child;
}

/** Reads `application/x-www-form-urlencoded` as Stripe does; empty brackets append to a list. */
export function decodeForm(raw: string): FormTree {
  const root = emptyTree();
  for (const [key, value] of new URLSearchParams(raw)) {
    let tree = root;
    const segments = segmentsOf(key);
    segments.forEach((segment, depth) => {
      const name = segment === '' ? String(Object.keys(tree).length) : segment;
      if (depth < segments.length - 1) tree = descend(tree, name, key);
      else if (typeof tree[name] === 'object')
        throw new UnreadableForm(`parameter is both a value and a group: ${key}`);
      else tree[name] = value;
    });
  }
  return root;
}
