import { makeMember } from '#prisma/factories/accounts';
import { makeOffer } from '#prisma/factories/posts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexDemand } from '~/features/demands/index-demand.server';
import { indexOffer } from '~/features/offers/index-offer.server';
import { ask, countQueries, openDirectories, words } from '../../../tests/directories';
import { loader as demandLoader } from './demand';
import { loader as demandsLoader } from './demands';
import { loader as offerLoader } from './offer';
import { loader as offersLoader } from './offers';
import { loader as organisationLoader } from './organisation';
import { loader as organisationsLoader } from './organisations';

let market: Awaited<ReturnType<typeof openDirectories>>;
beforeAll(async () => {
  market = await openDirectories();
});
afterAll(() => market.close());

describe('the directory of offers', () => {
  it('finds by words, category and distance, and counts per category', async () => {
    const lunch = await market.liveOffer({ title: 'Verse zeldzaamlunch', categories: ['catering-lunch'] });
    const far = await market.liveOffer({
      title: 'Zeldzaamlunch in het noorden',
      categories: ['catering-lunch'],
      ...{ placeName: 'Groningen', province: 'groningen', postcode: '9711 AA', lat: 53.22, lon: 6.57 },
    });
    const found = await offersLoader(ask('/offers?q=zeldzaamlunch'));
    expect(found.directory.offers.map(({ id }) => id).sort()).toEqual([lunch.id, far.id].sort());
    expect(found.directory.choices.groups?.find(({ id }) => id === 'catering')?.count).toBe(2);
    const near = await offersLoader(ask('/en/offers?q=zeldzaamlunch&place=Utrecht&km=25'));
    expect(near.directory.offers.map(({ id }) => id)).toEqual([lunch.id]);
    expect(near.directory.offers[0]?.distanceKm).toBeLessThan(5);
    const other = await offersLoader(ask('/offers?q=zeldzaamlunch&group=green'));
    expect(other.directory).toMatchObject({ total: 0, offers: [] });
  });

  it('says that a place is unknown and searches everywhere', async () => {
    const { directory } = await offersLoader(ask('/offers?place=Atlantis&km=10'));
    expect(directory.isPlaceUnknown).toBe(true);
    expect(directory.total).toBeGreaterThan(0);
  });

  it('offers the place among typed words as a place, once', async () => {
    const said = async (address: string) => (await offersLoader(ask(address))).directory.saidPlace;
    expect(await said('/offers?q=lunch+in+Utrecht')).toEqual({ words: 'lunch', place: 'Utrecht' });
    expect(await said('/offers?q=lunch')).toBeNull();
    expect(await said('/offers?q=lunch+Utrecht&place=Ede')).toBeNull();
  });

  it('never shows what is not live, whatever the index says', async () => {
    const offer = await market.liveOffer({ title: 'Verdwenen dienstverlening' });
    await market.db.offer.update({ where: { id: offer.id }, data: { status: 'refused' } });
    const { directory } = await offersLoader(ask('/offers?q=verdwenen'));
    expect(directory.offers).toEqual([]);
    await indexOffer(market.system(), offer.id, words);
    await indexOffer(market.system(), offer.id, words);
    expect((await offersLoader(ask('/offers?q=verdwenen'))).directory.total).toBe(0);
  });

  it('lists from the database and says so while search is away', async () => {
    const offer = await market.liveOffer({ title: 'Onverwoestbare dienst', categories: ['catering-lunch'] });
    const { directory } = await market.whileSearchIsAway(() =>
      offersLoader(ask('/offers?q=onverwoestbare&group=catering')),
    );
    expect(directory.isSearchAway).toBe(true);
    expect(directory.offers.map(({ id }) => id)).toEqual([offer.id]);
  });

  it('shows the last page to who asks for a later one', async () => {
    const { directory } = await offersLoader(ask('/offers?page=400'));
    expect(directory.page).toBe(directory.pageCount);
    expect(directory.offers.length).toBeGreaterThan(0);
  });
});

describe('the page of an organisation', () => {
  it('shows all its offers, page after page, each once', async () => {
    const { organisation } = await makeMember(market.db);
    for (let n = 0; n < 26; n += 1) await makeOffer(market.db, { organisationId: organisation.id });
    const { slug } = organisation;
    const page = async (n: number) =>
      (await organisationLoader(ask(`/organisations/${slug}?page=${n}`, { slug }))).offers;
    const [first, second, behind] = [await page(1), await page(2), await page(9)];
    expect(first).toMatchObject({ total: 26, page: 1, pageCount: 2 });
    expect(new Set([...first.cards, ...second.cards].map(({ id }) => id)).size).toBe(26);
    expect(behind).toEqual(second);
  });
});

describe('the page of an offer', () => {
  it('shows a live offer without contact data', async () => {
    const { organisation, user } = await makeMember(market.db, {
      organisation: { website: 'https://geheim.example', vatNumber: 'NL000000000B00' },
    });
    const { slug } = await makeOffer(market.db, { organisationId: organisation.id });
    const page = await offerLoader(ask(`/offers/${slug}`, { slug }));
    expect(page).toMatchObject({ nextStep: 'sign-up', offer: { organisation: organisation.name } });
    expect(JSON.stringify(page)).not.toMatch(new RegExp(`${user.email}|geheim|B00|3511 ?[A-Z]`));
  });

  it.each(['draft', 'submitted', 'refused'] as const)(
    'does not exist for visitors while it is %s',
    async (status) => {
      const { slug } = await market.liveOffer({ status });
      await expect(offerLoader(ask(`/offers/${slug}`, { slug }))).rejects.toMatchObject({
        init: { status: 404 },
      });
    },
  );

  it.each(['', '../../etc', 'a\u0000b', 'niet-bestaand'])(
    'does not exist for the address %j',
    async (slug) => {
      await expect(offerLoader(ask('/offers/x', { slug }))).rejects.toMatchObject({ init: { status: 404 } });
    },
  );
});

describe('the directory and page of demands', () => {
  it('sorts by what closes first and shows a closed demand to who kept its address', async () => {
    const late = await market.liveDemand({
      title: 'Sorteervraag laat',
      respondBy: new Date('2026-12-24T10:00:00Z'),
    });
    const soon = await market.liveDemand({
      title: 'Sorteervraag vroeg',
      respondBy: new Date('2026-11-25T10:00:00Z'),
    });
    const { directory } = await demandsLoader(ask('/demands?q=sorteervraag&sort=deadline'));
    expect(directory.demands.map(({ id }) => id)).toEqual([soon.id, late.id]);
    await market.db.demand.update({ where: { id: soon.id }, data: { status: 'closed' } });
    await indexDemand(market.system(), soon.id, words);
    expect((await demandsLoader(ask('/demands?q=sorteervraag'))).directory.total).toBe(1);
    const page = await demandLoader(ask(`/demands/${soon.slug}`, { slug: soon.slug }));
    expect(page.demand).toMatchObject({ status: 'closed', valueBand: '25k-50k', placeName: 'Utrecht' });
  });
});

describe('the number of queries', () => {
  it.each([
    ['offers', () => offersLoader(ask('/offers?q=schoonmaak&place=Utrecht&km=25&group=cleaning'))],
    ['demands', () => demandsLoader(ask('/demands?q=schoonmaak&place=Utrecht&km=25&group=cleaning'))],
    ['organisations', () => organisationsLoader(ask('/organisations?place=Utrecht&km=25&group=cleaning'))],
    ['offers without a hit', () => offersLoader(ask('/offers?q=zzz&place=Utrecht&km=25&price=10-50'))],
  ])('stays within eight for the directory of %s', async (_what, load) => {
    expect(await countQueries(load)).toBeLessThanOrEqual(8);
  });

  it('stays within six for the detail pages', async () => {
    const { slug } = await market.liveOffer();
    const demand = await market.liveDemand();
    expect(await countQueries(() => offerLoader(ask(`/offers/${slug}`, { slug })))).toBeLessThanOrEqual(6);
    expect(
      await countQueries(() => demandLoader(ask(`/demands/${demand.slug}`, { slug: demand.slug }))),
    ).toBeLessThanOrEqual(6);
  });
});
