import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { categoriesForCpv } from '~/features/taxonomy/cpv-categories';
import { openImportBench, type ImportBench } from '../../../tests/import-bench';

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

type Release = Record<string, unknown>;
const TENDER = {
  title: 'Groenonderhoud van parken',
  description: 'Maaien, snoeien en schoonhouden van parken en plantsoenen.',
  status: 'active',
  classification: { scheme: 'UNSPSC', id: '70111500' },
  items: [{ id: '1', classification: { scheme: 'CPV', id: '77310000' }, relatedLot: '1' }],
  value: { amount: 250_000, currency: 'EUR' },
  tenderPeriod: { startDate: '2026-11-01T09:00:00+01:00', endDate: '2026-12-20T17:00:00+01:00' },
  contractPeriod: { startDate: '2027-03-01T00:00:00Z' },
  otherRequirements: { reservedParticipation: ['shelteredWorkshop'] },
  lots: [
    { id: 'lot-1', title: 'Parken noord', value: { amount: 150_000, currency: 'EUR' } },
    { id: 'lot-2', title: 'Parken zuid', description: 'Met de begraafplaats' },
  ],
};
const release = (more: Release = {}, tender: Release = {}): Release => ({
  ocid: 'ocds-nl-1',
  id: '1',
  date: '2026-11-01T09:00:00Z',
  tag: ['tender'],
  language: 'nl',
  parties: [
    { id: 'L1', name: 'Adviesbureau', roles: ['procuringEntity'], address: { locality: 'Assen' } },
    {
      id: 'NL-1',
      name: 'Gemeente Dijkstad',
      roles: ['buyer'],
      address: { locality: 'Utrecht', postalCode: '3511 AB', countryName: 'Nederland' },
    },
  ],
  buyer: { id: 'NL-1', name: 'Gemeente Dijkstad' },
  tender: { ...TENDER, ...tender },
  ...more,
});
const AWARD = {
  ocid: 'ocds-nl-1',
  id: '9',
  date: '2026-11-20T09:00:00Z',
  tag: ['award'],
  awards: [{ id: 'a' }],
};

const read = async (content: string) => (await bench.run([{ path: bench.file('feed.json', content) }]))[0];
const lines = (...releases: Release[]) => releases.map((one) => JSON.stringify(one)).join('\n');
const theDemand = () =>
  bench.market.db.demand.findFirstOrThrow({
    include: { organisation: true, lots: { orderBy: { position: 'asc' } } },
  });

it('gives each lot the categories of its own items', async () => {
  const cpv = (id: string, relatedLot: string) => ({ classification: { scheme: 'CPV', id }, relatedLot });
  const items = [cpv('77310000', 'lot-1'), cpv('90911200', 'lot-2'), cpv('55520000', 'elsewhere')];
  await read(lines(release({}, { items })));
  const { lots } = await theDemand();
  expect(lots.map(({ title, categories }) => [title, categories])).toEqual([
    ['Parken noord', categoriesForCpv('77310000').slice(0, 5)],
    ['Parken zuid', categoriesForCpv('90911200').slice(0, 5)],
  ]);
  expect(lots.every(({ categories }) => categories.length > 0)).toBe(true);
});

describe('a feed of releases', () => {
  it('becomes demands with their lots, whatever the package', async () => {
    const wanted = { mapping: 'ocds', rows: 1, refused: 0, counts: { demand: { created: 1 } } };
    expect(await read(JSON.stringify({ uri: 'x', releases: [release()] }, null, 2))).toMatchObject(wanted);
    expect(await theDemand()).toMatchObject({
      externalId: 'ocds-nl-1',
      status: 'live',
      kind: 'tender',
      categories: ['garden-maintenance', 'landscaping'],
      valueCents: 25_000_000n,
      reserved: 'res-ws',
      respondBy: new Date('2026-12-20T16:00:00Z'),
      startsOn: new Date('2027-03-01'),
      placeName: 'Utrecht',
      organisation: { name: 'Gemeente Dijkstad', buys: true },
      lots: [
        { title: 'Parken noord', valueCents: 15_000_000n, position: 1 },
        { title: 'Parken zuid', description: 'Met de begraafplaats', position: 2 },
      ],
    });
    const known = { counts: { demand: { created: 0, updated: 0, unchanged: 1 } } };
    expect(await read(lines(release()))).toMatchObject(known);
    expect(
      await read(JSON.stringify({ records: [{ ocid: 'ocds-nl-1', compiledRelease: release() }] })),
    ).toMatchObject(known);
  });

  it('changes what the source changed later, and never goes back to an older version', async () => {
    const later = release(
      { date: '2026-11-10T09:00:00Z', id: '2' },
      { title: 'Groenonderhoud, verbeterd', lots: [] },
    );
    const both = lines(release(), later);
    expect(await read(both)).toMatchObject({ rows: 2, refused: 0 });
    expect(await theDemand()).toMatchObject({ title: 'Groenonderhoud, verbeterd', lots: [] });
    expect(await read(both)).toMatchObject({ counts: { demand: { created: 0, updated: 0, unchanged: 2 } } });
    expect(await theDemand()).toMatchObject({ title: 'Groenonderhoud, verbeterd', lots: [] });
  });

  it('counts a demand of which only a lot changed as changed', async () => {
    await read(lines(release()));
    const [first, second] = TENDER.lots;
    const changed = release({}, { lots: [first, { ...second, title: 'Parken oost' }] });
    expect(await read(lines(changed))).toMatchObject({ counts: { demand: { updated: 1, unchanged: 0 } } });
    expect((await theDemand()).lots.map(({ title }) => title)).toEqual(['Parken noord', 'Parken oost']);
  });

  it.each([
    [
      'was cancelled',
      release({ tag: ['tenderCancellation'], date: '2026-11-20T09:00:00Z' }, { status: 'cancelled' }),
    ],
    ['was awarded, in a release that says no more', AWARD],
  ])('closes a demand that %s', async (_name, ending) => {
    await read(lines(release()));
    expect(await read(lines(release(), ending))).toMatchObject({ refused: 0 });
    expect(await theDemand()).toMatchObject({ status: 'closed', closedAt: bench.market.clock.now() });
    expect(await bench.tasks()).toContain('search.index-batch');
  });

  it('takes in what has ended as closed', async () => {
    await read(lines(release({}, { status: 'complete' })));
    expect(await theDemand()).toMatchObject({ status: 'closed' });
  });
});
