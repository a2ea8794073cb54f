import { makeOrganisation } from '#prisma/factories/accounts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DirectoryMap, getDirectoryMap } from '~/features/directory/map-directory.server';
import { indexOffer } from '~/features/offers/index-offer.server';
import { getOfferDirectory } from '~/features/offers/offer-directory.server';
import { readDirectoryFilter } from '~/features/taxonomy/read-directory-filter';
import { createTypesenseSearch } from '~/integrations/search/typesense.server';
import { SEARCH_COLLECTIONS } from '~/search.server';
import { ask, countQueries, openDirectories, words } from '../../../tests/directories';
import { loader as mapLoader } from './map';
import { loader as offersLoader } from './offers';
import { loader as demandsLoader } from './demands';
import { loader as organisationsLoader } from './organisations';

let market: Awaited<ReturnType<typeof openDirectories>>;
const GRONINGEN = {
  placeName: 'Groningen',
  province: 'groningen',
  postcode: '9711 AA',
  lat: 53.22,
  lon: 6.57,
};
const NOWHERE = { placeName: null, province: null, postcode: null, lat: null, lon: null };

beforeAll(async () => {
  market = await openDirectories();
  const marked = await makeOrganisation(market.db, { recognitions: ['pso-2'], targetGroups: ['wajong'] });
  const adrift = await makeOrganisation(market.db, NOWHERE);
  await market.liveOffer({ title: 'Kaartproef een', organisationId: marked.id, priceFromCents: 2_000 });
  await market.liveOffer({ title: 'Kaartproef twee', capacityPerMonth: 40, categories: ['catering-lunch'] });
  await market.liveOffer({ title: 'Kaartproef noord', ...GRONINGEN, language: 'en', targetGroups: ['ww'] });
  await market.liveOffer({
    ...{
      title: 'Kaartproef overal',
      organisationId: adrift.id,
      areaKind: 'country',
      ...NOWHERE,
      radiusKm: null,
    },
  });
  await market.liveDemand({ title: 'Kaartproef vraag', targetGroups: ['ww'] });
});
afterAll(() => market.close());

const map = async (query: string): Promise<DirectoryMap> => {
  const response = await mapLoader(ask(`/search/map?${query}`));
  expect(response.headers.get('Cache-Control')).toContain('public');
  return (await response.json()) as DirectoryMap;
};

describe('the map of a directory', () => {
  it('counts every hit once: on a spot, or as one without a place', async () => {
    const found = await map('in=offers&q=kaartproef');
    expect(found).toMatchObject({ total: 4, onMap: 3, isSearchAway: false });
    expect(found.spots.map(({ count, place }) => [place, count]).sort()).toEqual([
      ['Groningen', 1],
      ['Utrecht', 2],
    ]);
    expect(found.wholeCountry).toBeGreaterThanOrEqual(1);
  });

  it('follows the filters of the list', async () => {
    expect(await map('in=offers&q=kaartproef&place=Utrecht&km=25')).toMatchObject({ total: 2, onMap: 2 });
    expect(await map('in=offers&q=kaartproef&language=en')).toMatchObject({ total: 1 });
    expect(await map('in=demands&q=kaartproef')).toMatchObject({ total: 1, onMap: 1 });
    expect(await map('in=offers&q=bestaatnietxyz')).toMatchObject({ total: 0, onMap: 0, spots: [] });
  });

  it('names what stands at a spot, and the list can be narrowed to it', async () => {
    const spot = (await map('q=kaartproef&language=en')).spots[0]?.spot ?? '';
    const response = await mapLoader(ask(`/search/map?q=kaartproef&at=${spot}&entries=`));
    const { entries } = (await response.json()) as { entries: { name: string; to: string }[] };
    expect(entries.map(({ name }) => name)).toEqual(['Kaartproef noord']);
    const { directory } = await offersLoader(ask(`/offers?q=kaartproef&at=${spot}&view=map`));
    expect(directory.offers.map(({ title }) => title)).toEqual(['Kaartproef noord']);
    expect(directory).toMatchObject({ spotName: 'Groningen', filter: { view: 'map' } });
    expect(directory.active.map(({ name }) => name)).toContain('spot');
  });

  it('never names what is not on the market', async () => {
    const hidden = await market.liveOffer({ title: 'Kaartgeheim' });
    await market.db.offer.update({ where: { id: hidden.id }, data: { status: 'refused' } });
    const response = await mapLoader(ask('/search/map?q=kaartgeheim&entries='));
    expect(await response.json()).toEqual({ entries: [] });
    await indexOffer(market.system(), hidden.id, words);
  });

  it('says that search is away', async () => {
    const away = await market.whileSearchIsAway(() => map('in=offers'));
    expect(away).toMatchObject({ isSearchAway: true, spots: [] });
  });

  it('takes few queries', async () => {
    expect(await countQueries(() => map('q=kaartproef&place=Utrecht&km=25'))).toBeLessThanOrEqual(5);
  });
});

describe('while search is away', () => {
  const titles = async (query: string) =>
    market.whileSearchIsAway(async () => {
      const { directory } = await offersLoader(ask(`/offers?q=kaartproef&${query}`));
      expect(directory.isSearchAway).toBe(true);
      expect(directory.total).toBe(directory.offers.length);
      return directory.offers.map(({ title }) => title.replace('Kaartproef ', '')).sort();
    });

  it.each([
    ['', ['een', 'noord', 'overal', 'twee']],
    ['place=Utrecht&km=25', ['een', 'twee']],
    ['place=Groningen&km=10', ['noord']],
    ['price=10-50', ['een']],
    ['price=10-50&price=on-request&recognition=pso-2', ['een']],
    ['recognition=pso-2', ['een']],
    ['target-group=wajong', []],
    ['target-group=ww', ['noord']],
    ['language=en', ['noord']],
    ['kind=product', []],
    ['kind=service&kind=product&language=en', ['noord']],
    ['capacity=30&group=catering', ['twee']],
    ['at=53.22%2C6.57', ['noord']],
  ])('the database filters offers by %s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  it('sorts by distance, and offers every filter without a number', async () => {
    const { directory } = await market.whileSearchIsAway(() =>
      offersLoader(ask('/offers?q=kaartproef&place=Groningen&sort=distance')),
    );
    expect(directory.offers[0]?.title).toBe('Kaartproef noord');
    expect(directory.sort).toBe('distance');
    expect(directory.choices.recognitions?.every(({ count }) => count === null)).toBe(true);
  });

  it('does the same when it is a Typesense server that does not answer', async () => {
    const search = createTypesenseSearch({
      url: 'http://127.0.0.1:1',
      apiKey: 'key',
      collectionPrefix: 'away_',
    });
    await search.ensure(SEARCH_COLLECTIONS).catch(() => undefined);
    const ctx = { ...market.as({ kind: 'anonymous' }), search };
    const params = new URLSearchParams('q=kaartproef&language=en');
    const directory = await getOfferDirectory(ctx, readDirectoryFilter(params, 'offers'));
    expect(directory).toMatchObject({ isSearchAway: true, total: 1 });
    expect(await getDirectoryMap(ctx, 'offers', readDirectoryFilter(params, 'offers'))).toMatchObject({
      isSearchAway: true,
    });
  });

  it('filters demands and enterprises too', async () => {
    const [demands, organisations] = await market.whileSearchIsAway(() =>
      Promise.all([
        demandsLoader(ask('/demands?q=kaartproef&target-group=ww&place=Utrecht&km=10')),
        organisationsLoader(ask('/organisations?recognition=pso-2&target-group=wajong')),
      ]),
    );
    expect(demands.directory.demands).toHaveLength(1);
    expect(organisations.directory.organisations).toHaveLength(1);
  });
});
