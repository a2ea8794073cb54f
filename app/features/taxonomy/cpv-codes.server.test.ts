import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { cpvNames, findCpvCodes, lookUpCategories } from './find-cpv.server';
import { importCpv, UnknownCpvLayout } from './import-cpv.server';

let market: TestMarket;
beforeAll(async () => void (market = await openTestMarket()));
afterAll(() => market.close());
afterEach(() => market.db.cpvCode.deleteMany());

const HEADER = 'code,check_digit,level,label_en,label_nl';
const GOOD = [
  '77300000,3,group,Horticultural services,Tuinbouwdiensten',
  '77310000,6,class,Planting and maintenance services of green areas,Beplanting en onderhoud van groengebieden',
  '03000000,1,division,"Agricultural, farming products","Landbouw- en veeteeltproducten"',
  '90911300,9,subcategory,Window-cleaning services,Glazenwassersdiensten',
];
const csv = (...lines: string[]) => Readable.from([Buffer.from([HEADER, ...lines].join('\n'))]);
const look = (text: string) => lookUpCategories({ db: market.db, locale: 'nl' }, text);

describe('importCpv', () => {
  it('reads the list and changes nothing the second time', async () => {
    expect(await importCpv(market, csv(...GOOD))).toMatchObject({ read: 4, saved: 4, rejectedCount: 0 });
    const versions = () =>
      market.db.$queryRaw`SELECT code, xmin::text AS version FROM cpv_codes ORDER BY code`;
    const before = await versions();
    await importCpv(market, csv(...GOOD));
    expect(await versions()).toEqual(before);
    await importCpv(market, csv('77310000,6,class,Green areas,Groen'));
    expect(await findCpvCodes(market, '77310000')).toMatchObject([{ labelNl: 'Groen' }]);
    expect(await market.db.cpvCode.count()).toBe(4);
  });

  it('reports bad rows by line and takes the good ones', async () => {
    const report = await importCpv(
      market,
      csv(
        GOOD[0] ?? '',
        '7731,6,class,Short,Kort',
        '7731000X,6,class,Letter,Letter',
        '',
        '77310000,x,class,Digit,Cijfer',
        '77310000',
        '77310000,6,class,,Leeg',
        '77340000-5,,class,Tree pruning,Snoeien van bomen',
      ),
    );
    expect(report.rejected).toEqual([
      { line: 3, reason: 'code', value: '7731' },
      { line: 4, reason: 'code', value: '7731000X' },
      { line: 6, reason: 'digit', value: 'x' },
      { line: 7, reason: 'columns', value: '77310000' },
      { line: 8, reason: 'label', value: 'Leeg / ' },
    ]);
    expect(report).toMatchObject({ read: 7, saved: 2, rejectedCount: 5 });
  });

  it('reads semicolons, a byte order mark and a code twice in one batch', async () => {
    const text =
      '\uFEFFcode;check_digit;label_nl;label_en\r\n77310000;6;Oud;Old\r\n77310000;6;Groen;Green\r\n';
    await importCpv(market, Readable.from([Buffer.from(text)]));
    expect(await findCpvCodes(market, 'groen')).toMatchObject([{ code: '77310000' }]);
  });

  it.each(['name;town\na;b', '{"code":"77310000"}'])('refuses %j and writes nothing', async (text) => {
    await expect(importCpv(market, Readable.from([Buffer.from(text)]))).rejects.toThrow(UnknownCpvLayout);
    expect(await market.db.cpvCode.count()).toBe(0);
  });
});

describe('a typed code or name', () => {
  it.each([
    ['90911300', 'window-cleaning'],
    ['90911300-9', 'window-cleaning'],
    ['90911300-0', 'window-cleaning'],
    ['broodjes', 'catering-lunch'],
  ])('%s leads to its category without the list', async (text, category) => {
    expect(await look(text)).toContain(category);
  });

  it.each(['Glazenwassersdiensten', 'glazenwassersd', 'WINDOW-CLEANING serv'])(
    'the name %s leads to its category with the list',
    async (text) => {
      await importCpv(market, csv(...GOOD));
      expect(await look(text)).toContain('window-cleaning');
    },
  );

  it.each(['', 'x', '%', '__', "'; DROP TABLE cpv_codes; --", '\\'])('%j leads nowhere', async (text) => {
    await importCpv(market, csv(...GOOD));
    expect(await findCpvCodes(market, text)).toEqual([]);
  });

  it('has the name of the codes that a prefix stands for', async () => {
    await importCpv(market, csv(...GOOD));
    const names = await cpvNames(market, ['03', '7731', '99']);
    expect([...names].map(([prefix, { code }]) => [prefix, code])).toEqual([
      ['03', '03000000'],
      ['7731', '77310000'],
    ]);
  });
});
