import { makeOrganisation } from '#prisma/factories/accounts';
import { makeRecognition } from '#prisma/factories/organisations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexOrganisation } from '~/features/directory/index-organisation.server';
import { DEMAND_KINDS } from '~/features/demands/demand';
import { OFFER_KINDS } from '~/features/offers/offer';
import { RECOGNITION_ROUND_TASK } from '~/features/recognitions/recognition-round.server';
import { valuesOf } from '~/features/taxonomy/directory-values';
import { workOff } from '../../../tests/queued-mails';
import { runTask } from '~/jobs.server';
import { ask, countQueries, openDirectories } from '../../../tests/directories';
import { loader as offersLoader } from './offers';
import { loader as organisationsLoader } from './organisations';
import { loader as suggestLoader } from './suggest';

let market: Awaited<ReturnType<typeof openDirectories>>;
beforeAll(async () => {
  market = await openDirectories();
});
afterAll(() => market.close());

describe('filters of the directory of offers', () => {
  const countOf = (list: { id: string; count: number | null }[] | undefined, id: string) =>
    list?.find((choice) => choice.id === id)?.count ?? 0;
  const filtered = async (query: string) =>
    (await offersLoader(ask(`/offers?q=filterproef&${query}`))).directory;

  beforeAll(async () => {
    const marked = await makeOrganisation(market.db, { recognitions: ['pso-2'] });
    await market.liveOffer({
      title: 'Filterproef lunch',
      categories: ['catering-lunch'],
      priceFromCents: 1_000,
      kind: 'product',
    });
    await market.liveOffer({
      title: 'Filterproef groen',
      ...{ categories: ['garden-maintenance'], organisationId: marked.id, targetGroups: ['wajong'] },
      ...{ capacityPerMonth: 20, language: 'en' },
    });
    await market.liveOffer({
      ...{ title: 'Filterproef kantoor', organisationId: marked.id, languages: ['nl', 'signs'] },
    });
    for (const placeKinds of [['learning-place', 'internship'], ['work-place']])
      await market.liveOffer({
        ...{ title: `Plekproef ${placeKinds.join(' ')}`, kind: 'placement', placeKinds },
        ...{ categories: ['secondment'] },
      });
    await market.liveOffer({ title: 'Plekproef dienst', placeKinds: ['internship'] });
  });

  it.each([
    ['group=catering', ['Filterproef lunch']],
    ['category=garden-maintenance', ['Filterproef groen']],
    ['group=green&group=catering&category=catering-lunch', ['Filterproef groen', 'Filterproef lunch']],
    ['recognition=pso-2', ['Filterproef groen', 'Filterproef kantoor']],
    ['target-group=wajong', ['Filterproef groen']],
    ['price=10-50', ['Filterproef lunch']],
    ['price=on-request&capacity=100', ['Filterproef kantoor']],
    ['language=signs', ['Filterproef kantoor']],
    ['language=signs&language=en', ['Filterproef groen', 'Filterproef kantoor']],
    ['language=nl', ['Filterproef kantoor', 'Filterproef lunch']],
    ['kind=product', ['Filterproef lunch']],
    ['kind=service&kind=product&group=catering', ['Filterproef lunch']],
  ])('%s, in the engine and in the database', async (query, titles) => {
    const titlesOf = async () => (await filtered(query)).offers.map(({ title }) => title).sort();
    expect(await titlesOf()).toEqual(titles);
    expect(await market.whileSearchIsAway(titlesOf)).toEqual(titles);
  });

  it.each([
    ['place-kind=internship', ['Plekproef learning-place internship']],
    [
      'place-kind=internship&place-kind=work-place',
      ['Plekproef learning-place internship', 'Plekproef work-place'],
    ],
    ['place-kind=day-activities', []],
  ])('%s, of placements only', async (query, titles) => {
    const titlesOf = async () => {
      const { directory } = await offersLoader(ask(`/offers?q=plekproef&${query}`));
      return directory.offers.map(({ title }) => title).sort();
    };
    expect(await titlesOf()).toEqual(titles);
    expect(await market.whileSearchIsAway(titlesOf)).toEqual(titles);
  });

  it.each(['leerplek', 'stageplek', 'internship'])('finds a placement by the word %s', async (word) => {
    const { directory } = await offersLoader(ask(`/offers?q=plekproef+${word}`));
    expect(directory.offers.map(({ title }) => title)).toEqual(['Plekproef learning-place internship']);
    expect(directory.choices.placeKinds).toEqual([
      { id: 'learning-place', count: 1 },
      { id: 'internship', count: 1 },
    ]);
  });

  it('counts for every list what each further value would give', async () => {
    const { choices, categoryNames } = await filtered('group=green&recognition=pso-2');
    expect(countOf(choices.recognitions, 'pso-2')).toBe(1);
    expect([countOf(choices.groups, 'green'), countOf(choices.groups, 'cleaning')]).toEqual([1, 1]);
    expect(countOf(choices.groups, 'catering')).toBe(0);
    expect(choices.categories?.map(({ id }) => id)).toEqual(['garden-maintenance']);
    expect(countOf(choices.prices, 'on-request')).toBe(1);
    expect(countOf(choices.kinds, 'service')).toBe(1);
    expect(choices.languages).toEqual([{ id: 'en', count: 1 }]);
    expect(categoryNames['garden-maintenance']).toBeTruthy();
  });

  it('says which filter to loosen, with the number it gives, and shows what comes near', async () => {
    const directory = await filtered('language=en&price=10-50&place=Utrecht&km=10');
    expect(directory).toMatchObject({ total: 0, offers: [] });
    expect(directory.ways.map(({ name, count }) => [name, count])).toEqual([
      ['languages', 1],
      ['prices', 1],
    ]);
    expect(directory.nearMisses.map(({ title }) => title)).toEqual(['Filterproef lunch']);
  });

  it('names the categories that words without a hit are about', async () => {
    const { directory } = await offersLoader(ask('/offers?q=bijenkasten&target-group=homeless'));
    expect(directory.total).toBe(0);
    const lunch = await offersLoader(ask('/offers?q=broodjes&target-group=homeless'));
    expect(lunch.directory.related.map(({ id }) => id)).toContain('catering-lunch');
  });
});

it('knows the kinds of posts by their own names', () => {
  expect(valuesOf('offers', 'kinds')).toEqual(OFFER_KINDS);
  expect(valuesOf('demands', 'kinds')).toEqual(DEMAND_KINDS);
});

describe('the directory of social enterprises', () => {
  it('lists who is checked and sells, by what they offer, where and with what proof', async () => {
    const near = await makeOrganisation(market.db, {
      ...{ name: 'Proefbakkerij Utrecht', about: 'Wij bakken brood.', recognitions: ['pso-3'] },
    });
    const far = await makeOrganisation(market.db, {
      ...{ name: 'Proefbakkerij Groningen', placeName: 'Groningen', lat: 53.22, lon: 6.57 },
    });
    const buys = await makeOrganisation(market.db, { name: 'Proefbakkerij koopt', sells: false });
    const waits = await makeOrganisation(market.db, { name: 'Proefbakkerij wacht', status: 'waiting' });
    await market.liveOffer({ organisationId: near.id, categories: ['catering-lunch'] });
    for (const { id } of [near, far, buys, waits]) await indexOrganisation(market.system(), id);
    const list = async (query: string) =>
      (await organisationsLoader(ask(`/organisations?q=proefbakkerij&${query}`))).directory.organisations;
    expect((await list('')).map(({ id }) => id).sort()).toEqual([near.id, far.id].sort());
    expect(await list('place=Utrecht&km=25')).toMatchObject([{ id: near.id, offerCount: 1 }]);
    for (const query of ['group=catering', 'recognition=pso-3', 'target-group=banenafspraak'])
      expect((await list(query)).map(({ id }) => id)).toEqual([near.id]);
    await market.db.organisation.update({ where: { id: near.id }, data: { status: 'suspended' } });
    expect((await list('')).map(({ id }) => id)).toEqual([far.id]);
    await indexOrganisation(market.system(), near.id);
    expect((await organisationsLoader(ask('/organisations?q=proefbakkerij'))).directory.total).toBe(1);
  });

  it('is found by the words of its offers and gives nothing away', async () => {
    const organisation = await makeOrganisation(market.db, { vatNumber: 'NL000000000B00' });
    await market.liveOffer({ organisationId: organisation.id, title: 'Zeldzame kaarsenmakerij' });
    const page = await organisationsLoader(ask('/en/organisations?q=kaarsenmakerij'));
    expect(page.directory.organisations.map(({ slug }) => slug)).toEqual([organisation.slug]);
    expect(JSON.stringify(page)).not.toMatch(/B00|3511 ?[A-Z]/);
  });

  it('lists from the database and says so while search is away', async () => {
    const { id } = await makeOrganisation(market.db, { name: 'Onverwoestbare Stichting' });
    const { directory } = await market.whileSearchIsAway(() =>
      organisationsLoader(ask('/organisations?q=onverwoestbare')),
    );
    expect(directory).toMatchObject({ isSearchAway: true, organisations: [{ id }] });
  });
});

describe('suggestions', () => {
  type Suggestion = { group: string; id: string; name: string; to: string };
  const suggestions = async (address: string): Promise<Suggestion[]> => {
    const { suggestions: found } = (await (await suggestLoader(ask(address))).json()) as {
      suggestions: Suggestion[];
    };
    return found;
  };
  const namesOf = (found: Suggestion[], group: string) =>
    found.filter((entry) => entry.group === group).map(({ name }) => name);

  beforeAll(async () => {
    const organisation = await makeOrganisation(market.db, { name: 'Voorstelwerkplaats' });
    await market.liveOffer({
      ...{ organisationId: organisation.id, title: 'Voorstelrondes op maat', categories: ['catering-lunch'] },
    });
    await market.liveDemand({ title: 'Voorstelrondes gezocht' });
  });

  it('are categories, social enterprises and offers, also by synonym and with a slip of the pen', async () => {
    const found = await suggestions('/search/suggest?q=voorstel');
    expect(namesOf(found, 'organisations')).toContain('Voorstelwerkplaats');
    expect(namesOf(found, 'offers')).toEqual(['Voorstelrondes op maat']);
    expect(namesOf(await suggestions('/search/suggest?q=voorstelrodnes'), 'offers')).toHaveLength(1);
    expect((await suggestions('/en/search/suggest?q=lunch+utrecht'))[0]).toMatchObject({
      ...{
        group: 'places',
        name: 'Search for ‘lunch’ near Utrecht',
        to: '/offers?q=lunch&place=Utrecht&km=25',
      },
    });
    const synonym = await suggestions('/en/search/suggest?q=broodj');
    expect(synonym[0]).toMatchObject({
      ...{ group: 'categories', id: 'catering-lunch', to: '/offers?group=catering&category=catering-lunch' },
    });
  });

  it('follow the directory they are asked in', async () => {
    const demands = await suggestions('/search/suggest?in=demands&q=voorstel');
    expect(namesOf(demands, 'demands')).toEqual(['Voorstelrondes gezocht']);
    expect(new Set(demands.map(({ group }) => group))).not.toContain('offers');
    const [category] = await suggestions('/search/suggest?in=organisations&q=lunch');
    expect(category?.to).toMatch(/^\/organisations\?group=/);
  });

  it.each(['', 'q=a', 'q=%00', `q=${'x'.repeat(5_000)}`, 'in=users&q=zzzzzz'])(
    'are none for %s',
    async (query) => {
      expect(await suggestions(`/search/suggest?${query}`)).toEqual([]);
    },
  );

  it('are categories alone while search is away, and never what is not public', async () => {
    const hidden = await market.liveOffer({ title: 'Voorstelgeheim' });
    await market.db.offer.update({ where: { id: hidden.id }, data: { status: 'refused' } });
    expect(namesOf(await suggestions('/search/suggest?q=voorstelgeheim'), 'offers')).toEqual([]);
    const away = await market.whileSearchIsAway(() => suggestions('/search/suggest?q=lunch'));
    expect(new Set(away.map(({ group }) => group))).toEqual(new Set(['categories']));
  });

  it('take at most eight queries', async () => {
    expect(await countQueries(() => suggestions('/search/suggest?q=schoonmaak'))).toBeLessThanOrEqual(8);
  });
});

describe('a recognition that has expired', () => {
  const COUNT = { id: 'pso-1', path: '/offers?q=verlopen&recognition=pso-1' };
  const seen = async () => {
    const { directory } = await offersLoader(ask(COUNT.path));
    const { directory: firms } = await organisationsLoader(ask('/organisations?recognition=pso-1'));
    const count = directory.choices.recognitions?.find(({ id }) => id === COUNT.id)?.count ?? 0;
    return { isAway: directory.isSearchAway, total: directory.total, count, firms: firms.total };
  };
  const newDay = async (iso: string) => {
    market.clock.set(iso);
    await runTask(market.services, RECOGNITION_ROUND_TASK, {});
    await workOff(market, 'backoffice.reindex-posts');
    for (const task of ['search.index-offer', 'search.index-organisation']) await workOff(market, task);
  };

  it('drops out of the filter and its count, in the engine and in the database', async () => {
    const organisation = await makeOrganisation(market.db, { buys: false });
    await makeRecognition(market.db, {
      organisationId: organisation.id,
      level: '1',
      validUntil: new Date('2026-11-30'),
    });
    await market.liveOffer({ title: 'Verlopen keurmerk', organisationId: organisation.id });
    await newDay('2026-11-30T05:00:00Z');
    expect(await seen()).toEqual({ isAway: false, total: 1, count: 1, firms: 1 });
    expect(await market.whileSearchIsAway(seen)).toMatchObject({ isAway: true, total: 1, firms: 1 });

    await newDay('2026-12-01T05:00:00Z');
    expect(await seen()).toEqual({ isAway: false, total: 0, count: 0, firms: 0 });
    expect(await market.whileSearchIsAway(seen)).toMatchObject({
      isAway: true,
      total: 0,
      count: 0,
      firms: 0,
    });
  });
});
