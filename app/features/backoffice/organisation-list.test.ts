import { makeOrganisation, makeStaff } from '#prisma/factories/accounts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { readOrganisationFilter } from './organisation-filter';
import { listOrganisations } from './organisation-list.server';

const filter = (query: string) => readOrganisationFilter(new URLSearchParams(query));

let market: TestMarket;
let curator: Parameters<TestMarket['as']>[0];
beforeAll(async () => {
  market = await openTestMarket();
  curator = (await makeStaff(market.db)).actor;
});
afterAll(() => market.close());

describe('the list of organisations', () => {
  it('puts who waits longest on top with the age in working days, then the newest', async () => {
    const q = 'Rijtest';
    const make = (name: string, data: object) =>
      makeOrganisation(market.db, { name: `${q} ${name}`, ...data });
    await make('oud', { createdAt: new Date('2026-01-05T09:00:00Z') });
    await make('nieuw', { createdAt: new Date('2026-11-20T09:00:00Z') });
    await make('kort', { status: 'waiting', submittedAt: new Date('2026-11-20T09:00:00Z') });
    await make('lang', { status: 'waiting', submittedAt: new Date('2026-11-16T09:00:00Z') });
    const { organisations, total } = await listOrganisations(market.as(curator), filter(`q=${q}`));
    expect([total, ...organisations.map(({ name }) => name.slice(q.length + 1))]).toEqual([
      4,
      'lang',
      'kort',
      'nieuw',
      'oud',
    ]);
    expect(organisations.map(({ waiting }) => waiting && [waiting.days, waiting.isLate])).toEqual([
      [5, true],
      [1, false],
      null,
      null,
    ]);
  });

  it('finds by name, KVK number and place, and filters by state', async () => {
    const { id } = await makeOrganisation(market.db, {
      name: 'Weverij 100% Wol',
      kvkNumber: '09876543',
      placeName: 'Tubbergen',
      status: 'refused',
    });
    const found = async (query: string) =>
      (await listOrganisations(market.as(curator), filter(query))).organisations.map((one) => one.id);
    for (const q of ['weverij', '100% w', '0987', '0987 6543', 'tubber'])
      expect(await found(`q=${encodeURIComponent(q)}`), q).toEqual([id]);
    expect(await found('q=weverij&state=verified')).toEqual([]);
    expect(await found('q=weverij&state=refused')).toEqual([id]);
  });

  it('pages across both parts without repeating or missing one', async () => {
    const q = 'Bladerproef';
    for (let at = 0; at < 57; at += 1)
      await makeOrganisation(market.db, {
        name: `${q} ${at}`,
        status: at % 2 ? 'waiting' : 'verified',
        submittedAt: new Date('2026-11-16T09:00:00Z'),
      });
    const seen: string[] = [];
    for (const page of [1, 2, 3]) {
      const list = await listOrganisations(market.as(curator), filter(`q=${q}&page=${page}`));
      expect(list).toMatchObject({ total: 57, page, pageCount: 3 });
      seen.push(...list.organisations.map(({ id }) => id));
    }
    expect(new Set(seen).size).toBe(57);
    const behind = await listOrganisations(market.as(curator), filter(`q=${q}&page=99`));
    expect(behind.page).toBe(3);
    expect(behind.organisations).toHaveLength(7);
  });
});
