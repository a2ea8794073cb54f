import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openImportBench, type ImportBench } from '../../../tests/import-bench';

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

const ORGANISATION = 'external_id;name;sells\nfirma;De Firma;ja\n';
async function importOffers(content: string) {
  await bench.run([{ path: bench.file('firms.csv', ORGANISATION), kind: 'organisation' }]);
  const [result] = await bench.run([{ path: bench.file('offers.csv', content), kind: 'offer' }]);
  return result;
}
const theOffer = () => bench.market.db.offer.findFirstOrThrow();
const countsOf = async (content: string) => (await importOffers(content))?.counts.offer;

describe('all that an offer can say', () => {
  const HEAD =
    'external_id;organisation;title;kind;summary;capacity_per_month;capacity_unit;smallest_order;largest_order;lead_time_days;next_free_on;languages;impact_text;impact_hours_from;impact_hours_to;municipalities;price_from;price_to;price_unit';
  const ROW =
    '1;firma;Verse lunch;product;Vers en op tijd;400;lunches;10;80;3;2026-12-01;nl|ar;Met begeleiding;8;12;Utrecht|De Bilt;4,50;9;lunches';

  it('goes in, and changes nothing the second time', async () => {
    expect(await countsOf(`${HEAD}\n${ROW}\n`)).toMatchObject({ created: 1 });
    expect(await theOffer()).toMatchObject({
      ...{ kind: 'product', summary: 'Vers en op tijd', capacityPerMonth: 400, capacityUnit: 'lunches' },
      ...{ smallestOrder: 10, largestOrder: 80, leadTimeDays: 3, nextFreeOn: new Date('2026-12-01') },
      ...{ languages: ['nl', 'ar'], impactText: 'Met begeleiding', impactHoursFrom: 8, impactHoursTo: 12 },
      ...{ areaKind: 'municipalities', municipalities: ['Utrecht', 'De Bilt'] },
      ...{ priceFromCents: 450, priceToCents: 900, priceUnit: 'lunches' },
    });
    expect(await countsOf(`${HEAD}\n${ROW}\n`)).toEqual({ created: 0, updated: 0, unchanged: 1 });
    expect(await countsOf(`${HEAD}\n${ROW.replace('Vers en', 'Warm en')}\n`)).toMatchObject({ updated: 1 });
    expect((await theOffer()).summary).toBe('Warm en op tijd');
  });

  it('has kinds of place when it is a placement', async () => {
    const head = 'external_id;organisation;title;kind;place_kinds';
    await importOffers(`${head}\np;firma;Leerplekken in de keuken;placement;learning-place|Internship\n`);
    expect((await theOffer()).placeKinds).toEqual(['learning-place', 'internship']);
    await importOffers(`${head}\np;firma;Leerplekken in de keuken;service;learning-place\n`);
    expect(await theOffer()).toMatchObject({ kind: 'service', placeKinds: [] });
  });

  it('stays as it was written in the market where a layout is silent about it', async () => {
    const row = {
      id: 'x',
      name: 'Wasserij',
      description: 'Wij wassen.',
      delivers: ['wassen'],
      category: 'Was',
    };
    const lines = (name: string) => JSON.stringify({ ...row, name, city: 'Amsterdam' });
    await bench.run([{ path: bench.file('social.jsonl', lines('Wasserij')) }]);
    await bench.market.db.offer.updateMany({ data: { summary: 'Zacht gewassen', kind: 'product' } });
    const [again] = await bench.run([{ path: bench.file('social.jsonl', lines('Wasserij')) }]);
    expect(again?.counts.offer).toEqual({ created: 0, updated: 0, unchanged: 1 });
    const [changed] = await bench.run([{ path: bench.file('social.jsonl', lines('Stomerij')) }]);
    expect(changed?.counts.offer).toMatchObject({ updated: 1 });
    expect(await theOffer()).toMatchObject({ summary: 'Zacht gewassen', kind: 'product' });
  });
});

describe('an offer of a firm abroad', () => {
  const HEAD = 'external_id;organisation;title;country;lat;lon;area_kind;provinces';
  it.each([
    ['far away', '1;firma;Bicycle repair;UK;52.20;0.12;;', 'paused'],
    ['without a place', '1;firma;Bicycle repair;UK;;;;', 'paused'],
    ['just over the border', '1;firma;Fietsen maken;BE;51.22;4.40;;', 'live'],
    ['that says it serves the whole country', '1;firma;Bicycle repair;UK;52.20;0.12;country;', 'live'],
    ['that names a province', '1;firma;Bicycle repair;UK;52.20;0.12;;Zeeland', 'live'],
  ])('%s', async (_what, row, status) => {
    const result = await importOffers(`${HEAD}\n${row}\n`);
    expect(result).toMatchObject({ refused: 0 });
    expect((await theOffer()).status).toBe(status);
    const { remarks } = await bench.market.db.importRun.findFirstOrThrow({ where: { kind: 'offers' } });
    const isSaid = JSON.stringify(remarks).includes('servesNowhere');
    expect(isSaid).toBe(status === 'paused');
  });
});
