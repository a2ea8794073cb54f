import { describe, expect, it } from 'vitest';
import { IMPORT_FIELDS } from './import-fields';
import type { FieldReader } from './field-readers';
import type { Picked } from './value-rule';

const read = (kind: keyof typeof IMPORT_FIELDS, field: string, raw: NonNullable<Picked>) =>
  (IMPORT_FIELDS[kind] as unknown as Record<string, FieldReader<unknown>>)[field]?.(raw);

describe('fields', () => {
  it.each([
    ['organisation', 'kvkNumber', '0123 4567', '01234567'],
    ['organisation', 'buys', 'Ja', true],
    ['organisation', 'sells', 0, false],
    ['organisation', 'website', 'www.voorbeeld.example/a', 'https://www.voorbeeld.example/a'],
    ['organisation', 'targetGroups', 'wajong; ww', ['wajong', 'ww']],
    ['organisation', 'country', 'Nederland', 'NL'],
    ['organisation', 'lat', '52,09', 52.09],
    [
      'offer',
      'categories',
      'Glazenwassen en gevels | office-cleaning',
      ['window-cleaning', 'office-cleaning'],
    ],
    ['offer', 'priceFrom', '€ 1.250,50', 125_050],
    ['offer', 'priceTo', 12.344_999_9, 1_234],
    ['offer', 'capacityPerMonth', '1.200', 1_200],
    ['offer', 'provinces', 'Fryslân;Noord-Holland', ['friesland', 'noord-holland']],
    ['demand', 'value', 1_609_575.860_000_1, 160_957_586],
    ['demand', 'startsOn', '03-11-2026', new Date('2026-11-03')],
    ['demand', 'startsOn', '20261103', new Date('2026-11-03')],
    ['demand', 'respondBy', '2026-11-03', new Date('2026-11-03T22:59:59Z')],
    ['demand', 'respondBy', '2026-07-03T12:00:00+02:00', new Date('2026-07-03T10:00:00Z')],
    ['demand', 'language', 'ENG', 'en'],
  ] as const)('%s.%s understands %j', (kind, field, raw, value) => {
    expect(read(kind, field, raw)).toEqual({ value });
  });

  it.each([
    ['organisation', 'name', 'a\u0000b', 'control'],
    ['organisation', 'name', 'half \ud800', 'control'],
    ['organisation', 'name', 'x'.repeat(121), 'tooLong'],
    ['organisation', 'kvkNumber', '1234567', 'kvk'],
    ['organisation', 'vatNumber', 'NL000000000B00', 'vat'],
    ['organisation', 'buys', 'misschien', 'flag'],
    ['organisation', 'website', 'update6', 'website'],
    ['organisation', 'lat', '91', 'range'],
    ['organisation', 'recognitions', 'gold-star', 'choice'],
    ['offer', 'categories', 'office-cleaning;nonsense', 'category'],
    ['offer', 'cpv', '00000000', 'cpv'],
    ['offer', 'priceFrom', '-5', 'negative'],
    ['offer', 'priceFrom', 'veel', 'money'],
    ['offer', 'capacityPerMonth', '2,5', 'wholeNumber'],
    ['offer', 'radiusKm', 999, 'range'],
    ['demand', 'startsOn', '31-02-2026', 'date'],
    ['demand', 'startsOn', 'next week', 'date'],
    ['demand', 'startsOn', '0202-01-01', 'range'],
    ['demand', 'language', 'fy', 'choice'],
  ] as const)('%s.%s refuses %j', (kind, field, raw, reason) => {
    expect(read(kind, field, raw)).toMatchObject({ reason });
  });
});
