import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export const appFolder = path.resolve(import.meta.dirname, '..', 'app');

/** All modules of app/, relative and without tests. */
export function modules(): string[] {
  return readdirSync(appFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .sort();
}

export const source = (module: string) => readFileSync(path.join(appFolder, module), 'utf8');

const SPECIFIER =
  /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g;

function resolve(from: string, specifier: string): string | null {
  const base = specifier.startsWith('~/')
    ? path.join(appFolder, specifier.slice(2))
    : specifier.startsWith('.')
      ? path.resolve(appFolder, path.dirname(from), specifier)
      : null;
  if (!base) return null;
  for (const candidate of [base, `${base}.ts`, `${base}.tsx`])
    if (existsSync(candidate) && statSync(candidate).isFile()) return path.relative(appFolder, candidate);
  return null;
}

/** Module → modules of app/ it imports, types included. */
export function importGraph(): Map<string, string[]> {
  return new Map(
    modules().map((module) => [
      module,
      [...source(module).matchAll(SPECIFIER)]
        .map((match) => resolve(module, match[1] ?? match[2] ?? match[3] ?? ''))
        .filter((target): target is string => target !== null),
    ]),
  );
}

/** Groups of modules that import each other in a circle (Tarjan's strongly connected components). */
export function cycles(graph: Map<string, string[]>): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (module: string) => {
    order.set(module, order.size);
    low.set(module, order.get(module)!);
    stack.push(module);
    for (const next of graph.get(module) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) low.set(module, Math.min(low.get(module)!, low.get(next)!));
    }
    if (low.get(module) !== order.get(module)) return;
    const group = stack.splice(stack.indexOf(module));
    if (group.length > 1 || graph.get(module)?.includes(module)) found.push(group);
  };
  for (const module of graph.keys()) if (!order.has(module)) visit(module);
  return found;
}
