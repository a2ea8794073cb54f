import { expect, it } from 'vitest';
import { valueAt } from './value-at';

const value = { title: 'Soep', area: { kind: 'radius' }, lots: [{ title: 'Een' }], none: null };

it.each([
  ['title', 'Soep'],
  ['area.kind', 'radius'],
  ['lots.0.title', 'Een'],
  ['lots.1.title', undefined],
  ['title.length', undefined],
  ['none.of.these', undefined],
  ['toString', undefined],
])('finds under %s: %s', (name, found) => expect(valueAt(value, name)).toBe(found));
