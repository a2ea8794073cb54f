import { makeOrganisation, makeStaff } from '#prisma/factories/accounts';
import { makeDemand, makeOffer } from '#prisma/factories/posts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { getChangeReview } from './change-page.server';
import { listDemandsToMatch } from './demand-matches.server';
import { LIST_PAGE_SIZE, likePattern, pageOf, readListFilter } from './list-filter';
import { MATCH_SORTS } from './match-sorts';
import { readQueueFilter, REVIEW_KINDS, reviewPath } from './queue-filter';
import { getDemandReview, getOfferReview } from './review-page.server';
import { getReviewQueue } from './review-queue.server';

let market: TestMarket;
let curator: Parameters<TestMarket['as']>[0];
let organisationId: string;
beforeAll(async () => {
  market = await openTestMarket();
  curator = (await makeStaff(market.db)).actor;
  organisationId = (await makeOrganisation(market.db, { name: 'Gemeente Lijstdam' })).id;
});
afterAll(() => market.close());

const demands = (query: string) =>
  listDemandsToMatch(market.as(curator), readListFilter(new URLSearchParams(query), MATCH_SORTS));
const queue = (query: string) =>
  getReviewQueue(market.as(curator), readQueueFilter(new URLSearchParams(query)));
const matchWith = (demandId: string, offerId: string, data: object = {}) =>
  market.db.match.create({
    data: { demandId, offerId, score: 60, factors: [], computedAt: market.clock.now(), ...data },
  });

describe('the list of demands to match', () => {
  it('puts the demands with the fewest fits first, over all pages', async () => {
    const offers = [];
    for (let at = 0; at < 3; at += 1) offers.push(await makeOffer(market.db, { organisationId }));
    const [first, second, third] = offers as [(typeof offers)[0], (typeof offers)[0], (typeof offers)[0]];
    const busy = await makeDemand(market.db, { organisationId, title: 'Telproef druk' });
    const quiet = await makeDemand(market.db, { organisationId, title: 'Telproef stil' });
    const hidden = await makeDemand(market.db, { organisationId, title: 'Telproef verborgen' });
    await matchWith(busy.id, first.id);
    await matchWith(busy.id, second.id, { state: 'pinned', isSuggested: false });
    await matchWith(quiet.id, first.id, { isSuggested: false });
    await matchWith(hidden.id, first.id, { state: 'hidden' });
    await matchWith(hidden.id, third.id);
    const list = await demands('q=telproef');
    expect(list.demands.map(({ title, fitting, pinned }) => [title.slice(9), fitting, pinned])).toEqual([
      ['stil', 0, 0],
      ['verborgen', 1, 0],
      ['druk', 2, 1],
    ]);
  });

  it('finds a demand among hundreds by its title or organisation', async () => {
    for (let at = 0; at < 110; at += 1) await makeDemand(market.db, { organisationId });
    const needle = await makeDemand(market.db, { organisationId, title: 'Naald in de 50%_hooiberg' });
    for (const q of ['naald', '50%_hooi'])
      expect((await demands(`q=${encodeURIComponent(q)}`)).demands.map(({ id }) => id)).toEqual([needle.id]);
    expect((await demands('q=lijstdam')).total).toBeGreaterThan(110);
    expect((await demands('q=zzzz')).total).toBe(0);
  });

  it.each(MATCH_SORTS)('pages by %s without repeating or missing one', async (sort) => {
    const { total, pageCount } = await demands(`sort=${sort}`);
    expect(pageCount).toBe(Math.ceil(total / LIST_PAGE_SIZE));
    const ids: string[] = [];
    for (let page = 1; page <= pageCount; page += 1)
      ids.push(...(await demands(`sort=${sort}&page=${page}`)).demands.map(({ id }) => id));
    expect([ids.length, new Set(ids).size]).toEqual([total, total]);
  });

  it('orders by publication and by deadline', async () => {
    const old = await makeDemand(market.db, {
      organisationId,
      title: 'Ordeproef oud',
      publishedAt: new Date('2026-01-02T09:00:00Z'),
      respondBy: new Date('2026-12-01T09:00:00Z'),
    });
    const fresh = await makeDemand(market.db, {
      organisationId,
      title: 'Ordeproef nieuw',
      publishedAt: new Date('2026-11-20T09:00:00Z'),
      respondBy: null,
    });
    const ids = async (sort: string) =>
      (await demands(`q=ordeproef&sort=${sort}`)).demands.map(({ id }) => id);
    expect(await ids('newest')).toEqual([fresh.id, old.id]);
    expect(await ids('deadline')).toEqual([old.id, fresh.id]);
  });

  it('leaves out what a suspended organisation asked', async () => {
    const suspended = await makeOrganisation(market.db, { status: 'suspended' });
    await makeDemand(market.db, { organisationId: suspended.id, title: 'Geschorste vraag' });
    expect(await demands('q=geschorste')).toMatchObject({ total: 0, demands: [] });
  });
});

describe('the review queue', () => {
  it('pages over offers and demands together, longest waiting first', async () => {
    for (let at = 0; at < 32; at += 1) {
      const waiting = {
        organisationId,
        status: 'submitted' as const,
        submittedAt: new Date(Date.UTC(2026, 10, 1, at)),
        title: `Wachtproef ${at}`,
      };
      await (at % 3 ? makeOffer(market.db, waiting) : makeDemand(market.db, waiting));
    }
    const first = await queue('q=wachtproef');
    const second = await queue('q=wachtproef&page=2');
    expect([first.total, first.pageCount]).toEqual([32, 2]);
    const titles = [...first.items, ...second.items].map(({ title }) => Number(title.split(' ')[1]));
    expect(titles).toEqual(Array.from({ length: 32 }, (_, at) => at));
    const newest = await queue('q=wachtproef&sort=newest&kind=demand');
    expect(newest.items.map(({ kind }) => kind)).toEqual(Array.from({ length: 11 }, () => 'demand'));
    expect(newest.items[0]?.title).toBe('Wachtproef 30');
  });

  it('leads to a page that knows what waits, whatever kind it is', async () => {
    const { id: offerId } = await makeOffer(market.db, { organisationId, title: 'Wegproef aanpassing' });
    await market.db.offerChange.create({
      data: { offerId, before: { title: 'oud' }, after: { title: 'nieuw' } },
    });
    await makeOffer(market.db, { organisationId, status: 'submitted', title: 'Wegproef aanbod' });
    await makeDemand(market.db, { organisationId, status: 'submitted', title: 'Wegproef vraag' });
    const { id: demandId } = await makeDemand(market.db, { organisationId, title: 'Wegproef hulp' });
    await market.db.helpRequest.create({ data: { demandId } });
    const closed = await makeDemand(market.db, {
      organisationId,
      status: 'closed',
      title: 'Wegproef voorbij',
    });
    await market.db.helpRequest.create({ data: { demandId: closed.id } });
    await makeOffer(market.db, { organisationId, checkedAt: null, title: 'Wegproef aanbod op de markt' });
    await makeDemand(market.db, { organisationId, checkedAt: null, title: 'Wegproef vraag op de markt' });
    const pages = { offers: getOfferReview, demands: getDemandReview, changes: getChangeReview };
    const { items } = await queue('q=wegproef');
    expect(items.map(({ kind }) => kind).sort()).toEqual([...REVIEW_KINDS].sort());
    for (const item of items) {
      const [, place, id = ''] = /^\/admin\/(\w+)\/([\w-]+)$/.exec(reviewPath(item)) ?? [];
      const page = await pages[place as keyof typeof pages](market.as(curator), id);
      expect(JSON.stringify(page)).toContain(item.title);
    }
  });
});

describe('a list filter', () => {
  it.each([
    ['', { q: '', sort: 'fewest', page: 1 }],
    ['q=%20lunch%09nu%20&sort=newest&page=3', { q: 'lunch nu', sort: 'newest', page: 3 }],
    ['sort=evil&page=-1', { q: '', sort: 'fewest', page: 1 }],
    ['page=1.5', { q: '', sort: 'fewest', page: 1 }],
    ['page=1e99', { q: '', sort: 'fewest', page: 10_000 }],
  ])('reads %s', (query, filter) => {
    expect(readListFilter(new URLSearchParams(query), MATCH_SORTS)).toEqual(filter);
  });

  it('takes the signs of a pattern literally and stays inside the list', () => {
    expect(likePattern('50%_\\')).toBe('%50\\%\\_\\\\%');
    expect(pageOf(0, 4)).toEqual({ total: 0, page: 1, pageCount: 1, skip: 0, take: 25 });
    expect(pageOf(51, 9)).toMatchObject({ page: 3, skip: 50 });
  });
});
