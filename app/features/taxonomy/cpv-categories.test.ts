import { describe, expect, it } from 'vitest';
import { categoriesForCpv, parseCpvCode } from './cpv-categories';

/** All divisions of Regulation (EC) 213/2008. */
const DIVISIONS =
  '03 09 14 15 16 18 19 22 24 30 31 32 33 34 35 37 38 39 41 42 43 44 45 48 50 51 55 60 63 64 65 66 70 71 72 73 75 76 77 79 80 85 90 92 98'.split(
    ' ',
  );

describe('categoriesForCpv', () => {
  it('knows the 45 divisions', () => {
    expect(DIVISIONS).toHaveLength(45);
  });

  it.each(DIVISIONS)('covers division %s, also for codes that no longer prefix names', (division) => {
    expect(categoriesForCpv(`${division}000000`)).not.toEqual([]);
    expect(categoriesForCpv(`${division}999999-9`)).not.toEqual([]);
  });

  it.each([
    ['77310000-6', 'garden-maintenance'],
    ['77342000', 'tree-care'],
    ['90919200-4', 'office-cleaning'],
    ['90911300-9', 'window-cleaning'],
    ['98311000-6', 'laundry-service'],
    ['79921000-6', 'packing'],
    ['79810000-5', 'printing'],
    ['79571000-7', 'mailing'],
    ['55523000-2', 'catering-lunch'],
    ['55500000-5', 'canteen'],
    ['15861000-1', 'coffee-tea'],
    ['15961000-2', 'beer-wine'],
    ['39130000-2', 'office-furniture'],
    ['50850000-8', 'furniture-repair'],
    ['34430000-0', 'bicycle-supply'],
    ['72312000-5', 'data-entry'],
    ['79822500-7', 'graphic-design'],
    ['45442100-8', 'painting'],
    ['79620000-6', 'secondment'],
    ['18530000-3', 'christmas-packages'],
    ['60130000-8', 'passenger-transport'],
    ['80500000-9', 'vocational-training'],
    ['3110000', 'nursery-plants'],
  ])('%s is covered by %s', (code, category) => {
    expect(categoriesForCpv(code)).toContain(category);
  });

  it('lets the longest prefix win', () => {
    expect(categoriesForCpv('30213100-6')).toContain('refurbished-ict');
    expect(categoriesForCpv('30192000-1')).toEqual(['office-supplies']);
    expect(categoriesForCpv('30000000-9')).not.toContain('office-supplies');
  });

  it.each(['', '77', '77310000-66', 'groen', '7731 0000', '99000000', '00000000'])(
    'gives nothing for %j',
    (code) => {
      expect(categoriesForCpv(code)).toEqual([]);
    },
  );
});

describe('parseCpvCode', () => {
  it.each([
    ['77310000-6', '77310000'],
    [' 77310000 ', '77310000'],
    ['9331000-8', '09331000'],
    ['773100', null],
    ['773100001', null],
  ])('%j → %j', (text, digits) => {
    expect(parseCpvCode(text)).toBe(digits);
  });
});
