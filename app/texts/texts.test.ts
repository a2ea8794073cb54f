import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import en from './en';
import nl from './nl';

type Texts = { [key: string]: string | Texts };

/** Every key with its text, as `slice.part.part`. */
function flat(texts: Texts, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flat(value, `${prefix}${key}.`)],
    ),
  );
}
const dutch = flat(nl);
const english = flat(en);
const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();

const app = path.resolve(import.meta.dirname, '..');
/** All code that may say a text: the application and the programs beside it. */
const sources = ['app', 'scripts', 'prisma']
  .map((folder) => path.resolve(app, '..', folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|mjs)$/.test(file) && !/\.test\.tsx?$/.test(file))
      .filter((file) => !/^(texts|generated)\b/.test(file))
      .map((file) => readFileSync(path.join(folder, file), 'utf8')),
  );

describe('texts', () => {
  it('exist in both languages, with the same placeholders', () => {
    expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
    const different = [...dutch].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it.each([
    ['nl', nl],
    ['en', en],
  ])('of %s are one file for each namespace, because a browser loads them by file', (language, texts) => {
    const files = readdirSync(path.join(app, 'texts', language)).map((file) => path.basename(file, '.ts'));
    expect(files.sort()).toEqual(Object.keys(texts).sort());
  });

  it('are never empty', () => {
    expect([...dutch, ...english].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it('exist for every key that code names', () => {
    const namespaces = Object.keys(nl).join('|');
    const named = new Set(
      sources.flatMap((source) =>
        [...source.matchAll(new RegExp(`\\bt\\(\\s*'((?:${namespaces})\\.[\\w.-]+)'`, 'g'))].map(
          (match) => match[1] ?? '',
        ),
      ),
    );
    expect(named.size).toBeGreaterThan(100);
    const labels = sources.flatMap(fieldsOf).map((field) => `${field}.label`);
    expect(labels.length).toBeGreaterThan(40);
    const missing = [...named, ...labels].filter((key) => !dutch.has(key) && !dutch.has(`${key}_other`));
    expect(missing).toEqual([]);
  });

  it('are all said by some code, by their whole key or as a part of a template', () => {
    const said = new Set(sources.flatMap((source) => [...source.matchAll(KEY)].map(([, key = '']) => key)));
    const templates = sources.flatMap((source) => [...source.matchAll(TEMPLATE)].flatMap(patternOf));
    const bare = (key: string) => key.replace(/_(zero|one|other)$/, '');
    const fields = new Set(sources.flatMap(fieldsOf));
    const isSaid = (key: string) =>
      fields.has(key.replace(/\.(label|help|example)$/, '')) ||
      [key, bare(key)].some((name) => said.has(name) || templates.some((pattern) => pattern.test(name)));
    expect([...dutch.keys()].filter((key) => !isSaid(key))).toEqual([]);
  });
});

/** A key as it stands in code: `'offers.untitled'`, or `'errors.atLeast?min=3'` with parameters. */
const KEY = /['"`]([\w-]+(?:\.[\w-]+)+)(?:\?[^'"`]*)?['"`]/g;
/** A key with a part that is filled in: `taxonomy.units.${unit}`; also inside another template. */
const TEMPLATE = /`((?:[\w.-]|\$\{[^{}`]*\})+)[`?]/g;
const FILLED_IN = /\$\{[^{}]*\}/g;

/** Which keys a template can become; none when it is no key. What is filled in may be several parts long. */
function patternOf([, template = '']: RegExpMatchArray): RegExp[] {
  const key = template.replace(FILLED_IN, '*');
  const says = key.replaceAll('*', '').replaceAll('.', '');
  if (!key.includes('*') || !key.includes('.') || says === '') return [];
  return [new RegExp(`^${key.replaceAll('.', '\\.').replaceAll('*', '[\\w.-]+')}$`)];
}

/** The places of the fields whose words a form asks for by `useFieldTexts`. */
function fieldsOf(source: string): string[] {
  const place = /useFieldTexts\('([\w.-]+)'\)/.exec(source)?.[1];
  if (place === undefined) return [];
  return [...source.matchAll(/\bfield\('(\w+)'/g)].map(([, name = '']) => `${place}.${name}`);
}
