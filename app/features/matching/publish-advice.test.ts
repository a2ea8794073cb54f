import { makeMember, makeOrganisation } from '#prisma/factories/accounts';
import { makeActiveMembership } from '#prisma/factories/membership';
import { makeDemand, makeOffer } from '#prisma/factories/posts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTask } from '~/jobs.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { loosenDemand } from '../demands/loosen-demand.server';
import { adviseDemand } from './advise-demand.server';
import { publishDemand } from './publish-demand.server';

let market: TestMarket;
let buyer: Awaited<ReturnType<typeof makeMember>>;

/** Firms at growing distance from Utrecht, in three provinces, with and without marks and limits. */
const FIRMS = [
  [52.09, 5.12, 'utrecht', []],
  [52.15, 5.38, 'utrecht', ['pso-3']],
  [52.37, 4.9, 'noord-holland', ['pso-30-plus', 'pso-1']],
  [51.92, 4.48, 'zuid-holland', ['accountant-30']],
  [51.98, 5.9, 'gelderland', ['pso-2', 'b-corp']],
  [53.2, 6.56, 'groningen', ['pso-30-plus']],
] as const;

beforeAll(async () => {
  market = await openTestMarket();
  buyer = await makeMember(market.db, { organisation: { sells: false, status: 'verified' } });
  await makeActiveMembership(market.db, buyer.organisation.id, market.clock.now());
  for (const [at, [lat, lon, province, recognitions]] of FIRMS.entries()) {
    const { id: organisationId } = await makeOrganisation(market.db, { recognitions: [...recognitions] });
    const offer = await makeOffer(market.db, {
      ...{ organisationId, lat, lon, province, postcode: null },
      ...(at % 2 === 0 ? { areaKind: 'country', radiusKm: null } : { areaKind: 'radius', radiusKm: 45 }),
    });
    await runTask(market.services, 'search.index-offer', { id: offer.id });
  }
});
afterAll(() => market.close());

const ctx = () => market.as(buyer.actor);
const draft = (terms: object) =>
  makeDemand(market.db, { organisationId: buyer.organisation.id, status: 'draft', ...terms });

const anyTerms = fc.record({
  isOnSite: fc.constantFrom(true, false, null),
  area: fc.constantFrom(
    { firmArea: 'country' as const },
    { firmArea: 'radius' as const, firmRadiusKm: 10 },
    { firmArea: 'radius' as const, firmRadiusKm: 40 },
    { firmArea: 'provinces' as const, firmProvinces: ['utrecht', 'gelderland'] },
  ),
  requiredRecognitions: fc.subarray(['pso-1', 'pso-2', 'b-corp']),
  reserved: fc.constantFrom('none', 'res-ws', 'res-pub-ser'),
  reservedProofs: fc.subarray(['pso-30-plus', 'accountant-30'], { minLength: 1 }),
});

describe('advice before publishing', () => {
  it('says what publishing then finds, and loosening adds what it says and never takes away', async () => {
    await fc.assert(
      fc.asyncProperty(anyTerms, fc.nat(), async ({ area, ...terms }, pick) => {
        const { id } = await draft({ ...terms, ...area });
        const before = await adviseDemand(ctx(), id);
        if (!before) throw new Error('search was away');
        let expected = before.fits;
        expect(before.best.length).toBe(Math.min(3, before.fits));
        for (const { gain } of before.loosenings) expect(gain).toBeGreaterThan(0);
        const way = before.loosenings[pick % Math.max(1, before.loosenings.length)];
        if (way) {
          await loosenDemand(ctx(), { id, loosening: way.id });
          expected += way.gain;
          expect((await adviseDemand(ctx(), id))?.fits).toBe(expected);
        }
        await publishDemand(ctx(), { id, isSureOfNone: true });
        for (const task of ['search.index-demand', 'matching.match-demand'])
          await runTask(market.services, task, { id });
        expect(await market.db.match.count({ where: { demandId: id } })).toBe(expected);
      }),
      { seed: 20260101, numRuns: 8 },
    );
  }, 120_000);

  it('counts by condition what is excluded, and what each way would add', async () => {
    const { id } = await draft({
      firmArea: 'radius',
      firmRadiusKm: 25,
      isOnSite: false,
      requiredRecognitions: ['pso-1'],
    });
    const advice = await adviseDemand(ctx(), id);
    expect(advice).toMatchObject({
      fits: 1,
      excluded: [
        { condition: 'region', count: 4 },
        { condition: 'recognition', count: 3 },
      ],
    });
    expect(advice?.loosenings.map(({ id: way, gain }) => [way, gain])).toEqual([
      ['radius-60', 2],
      ['country', 2],
      ['radius-40', 1],
      ['recognition-pso-1', 1],
    ]);
  });

  it('hands in what fits nothing only when its owner says to know that', async () => {
    const { id } = await draft({ requiredRecognitions: ['code-sociale-ondernemingen'] });
    expect((await adviseDemand(ctx(), id))?.fits).toBe(0);
    await expect(publishDemand(ctx(), { id, isSureOfNone: false })).rejects.toMatchObject({
      code: 'invalid',
      details: { fieldErrors: { isSureOfNone: ['own-demands.problems.fitsNothing'] } },
    });
    expect(await publishDemand(ctx(), { id, isSureOfNone: true })).toBe('live');
  });

  it('finds an offer for one lot of a demand for something else', async () => {
    const { id } = await draft({
      ...{
        title: 'Lunch en meer',
        description: 'Broodjes en soep voor een grote bijeenkomst.',
        categories: ['catering-lunch'],
      },
      lots: {
        create: [{ position: 0, title: 'Schoonmaak van het kantoor', categories: ['office-cleaning'] }],
      },
    });
    expect((await adviseDemand(ctx(), id))?.fits).toBeGreaterThan(0);
    await market.db.demandLot.deleteMany({ where: { demandId: id } });
    expect((await adviseDemand(ctx(), id))?.fits).toBe(0);
  });

  it('is not for others', async () => {
    const { id } = await draft({});
    const other = await makeMember(market.db);
    await expect(adviseDemand(market.as(other.actor), id)).rejects.toMatchObject({ code: 'not_found' });
  });
});
