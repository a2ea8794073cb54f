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
const sources = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.startsWith('texts'))
  .map((file) => readFileSync(path.join(app, file), 'utf8'));

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
    const missing = [...named].filter((key) => !dutch.has(key) && !dutch.has(`${key}_other`));
    expect(missing).toEqual([]);
  });
});
