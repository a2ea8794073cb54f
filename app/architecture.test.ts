import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MARKET_WORDS, ROOM_MAY_IMPORT, SLICES } from './rooms';
import { appFolder, cycles, importGraph, modules, source } from '../tests/import-graph';

const graph = importGraph();
const edges = [...graph].flatMap(([from, targets]) => targets.map((to) => ({ from, to })));
const room = (module: string) => module.split('/')[0] ?? '';
const slice = (module: string) => module.split('/')[1] ?? '';
const words = (edge: { from: string; to: string }) => `${edge.from} → ${edge.to}`;
const isFeature = (module: string) => room(module) === 'features';
const sliceRank = (module: string) => SLICES.indexOf(slice(module) as (typeof SLICES)[number]);

describe('the house', () => {
  it('has no import cycles, types included', () => {
    expect(cycles(graph)).toEqual([]);
  });

  it('keeps every slice on the list', () => {
    const unknown = modules().filter((module) => isFeature(module) && sliceRank(module) < 0);
    expect(unknown).toEqual([]);
  });

  it('lets a slice import earlier slices only', () => {
    const upward = edges.filter(
      ({ from, to }) => isFeature(from) && isFeature(to) && sliceRank(to) > sliceRank(from),
    );
    expect(upward.map(words)).toEqual([]);
  });

  it.each(Object.entries(ROOM_MAY_IMPORT))('lets %s import only what it may', (name, allowed) => {
    const matches = (to: string) =>
      allowed.some((rule) =>
        rule.startsWith('integrations/*')
          ? /^integrations\/[^/]+\/[a-z-]+-port\.ts$/.test(to)
          : to === rule || to.startsWith(`${rule}/`) || to.startsWith(`${rule}.`),
      );
    const outside = edges.filter(({ from, to }) => room(from) === name && room(to) !== name && !matches(to));
    expect(outside.map(words)).toEqual([]);
  });

  it.each(['ui', 'platform', 'integrations'])('keeps market words out of %s', (name) => {
    const names = new RegExp(`\\b(${MARKET_WORDS.join('|')})s?\\b`, 'i');
    const knowing = modules()
      .filter((module) => room(module) === name)
      .filter((module) => names.test(withoutProse(source(module))));
    expect(knowing).toEqual([]);
  });

  it('keeps the database out of pure files and components', () => {
    const pure = modules().filter((module) => isFeature(module) && !/\.server\.tsx?$/.test(module));
    const leaking = pure.filter((module) =>
      /import (?!type)[^;]*from '(#prisma|~\/platform\/(db|jobs|log|env)\.server|node:)/.test(source(module)),
    );
    expect(leaking).toEqual([]);
  });

  it('names a module that exists for every address', () => {
    const named = [...source('routes.ts').matchAll(/'(routes\/[^']+)'/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((file) => !existsSync(path.join(appFolder, file)))).toEqual([]);
  });

  it('exports from a route only what Remix knows', () => {
    const known =
      /^export (async )?(default )?(function|const) (loader|action|meta|links|headers|handle|shouldRevalidate|ErrorBoundary)\b|^export default|^export type/;
    const strange = [...source('routes.ts').matchAll(/'(routes\/[^']+)'/g)].flatMap(([, file = '']) =>
      source(file)
        .split('\n')
        .filter((line) => line.startsWith('export') && !known.test(line))
        .map((line) => `${file}: ${line}`),
    );
    expect(strange).toEqual([]);
  });

  it('gives the lint rules the same order of slices', () => {
    const lint = readFileSync(path.join(appFolder, '..', 'eslint.config.js'), 'utf8');
    const listed = /export const SLICES = \[([^\]]*)\]/.exec(lint)?.[1]?.match(/[a-z]+/g);
    expect(listed).toEqual([...SLICES]);
  });
});

/** Comments may explain with any word; code may not. */
function withoutProse(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}
