import { expect, it } from 'vitest';
import { LOCALES } from '~/platform/i18n';
import { translator } from '~/platform/texts.server';

const SOURCES: Record<string, string> = import.meta.glob('../**/*.server.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The names under which commands record what happened, as far as they are written out. */
const ACTIONS = new Set(
  Object.values(SOURCES).flatMap((source) =>
    [...source.matchAll(/(?:action: |auditPerson\().*/g)].flatMap(([line]) =>
      [...line.matchAll(/'([a-z-]+\.[a-z-]+)'/g)].map(([, name = '']) => name),
    ),
  ),
);

it('finds what is recorded', () => {
  expect(ACTIONS.size).toBeGreaterThan(25);
});

it.each([...ACTIONS])('has words for %s in the history that staff read', (action) => {
  for (const locale of LOCALES) {
    const key = `history.${action}`;
    expect(translator(locale)(key), locale).not.toBe(key);
  }
});
