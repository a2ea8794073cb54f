import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeOrganisation } from '#prisma/factories/accounts';
import { makeDemand, makeOffer } from '#prisma/factories/posts';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { DomainError } from '~/platform/errors';
import { robotsText } from './robots';
import { getSitemapIndex, streamSitemap } from './sitemap.server';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());
const visitor = () => market.as({ kind: 'anonymous' });
const read = (file: string) => new Response(streamSitemap(visitor(), file)).text();

describe('the sitemap', () => {
  it('names pages and what anybody may read, in both languages, and nothing else', async () => {
    const { id: organisationId, slug: enterprise } = await makeOrganisation(market.db);
    const { slug: unchecked } = await makeOrganisation(market.db, { status: 'waiting' });
    const suspended = await makeOrganisation(market.db, { status: 'suspended' });
    const live = await makeOffer(market.db, { organisationId });
    const draft = await makeOffer(market.db, { organisationId, status: 'draft' });
    const hidden = await makeOffer(market.db, { organisationId: suspended.id });
    const open = await makeDemand(market.db, { organisationId });
    const closed = await makeDemand(market.db, { organisationId, status: 'closed' });
    const here = visitor().env.APP_URL;

    const index = await getSitemapIndex(visitor());
    expect([...index.matchAll(/sitemap\/([\w.-]+)</g)].map(([, file]) => file)).toEqual([
      'pages.xml',
      'offers-1.xml',
      'demands-1.xml',
      'organisations-1.xml',
    ]);
    const offers = await read('offers-1.xml');
    expect(offers).toContain(`<loc>${here}/offers/${live.slug}</loc>`);
    expect(offers).toContain(`<loc>${here}/en/offers/${live.slug}</loc>`);
    for (const { slug } of [draft, hidden]) expect(offers).not.toContain(slug);
    const demands = await read('demands-1.xml');
    expect(demands).toContain(open.slug);
    expect(demands).not.toContain(closed.slug);
    const organisations = await read('organisations-1.xml');
    expect(organisations).toContain(`<loc>${here}/en/organisations/${enterprise}</loc>`);
    for (const slug of [unchecked, suspended.slug]) expect(organisations).not.toContain(slug);
    const pages = await read('pages.xml');
    expect(pages).toContain(`<loc>${here}/en/privacy</loc>`);
    const groups = [...pages.matchAll(/<loc>[^<]*?\/((?:en\/)?\w+)\?group=([\w-]+)<\/loc>/g)];
    expect(groups.map(([, ...found]) => found.join(' '))).toEqual([
      ...['offers cleaning', 'en/offers cleaning', 'demands cleaning', 'en/demands cleaning'],
    ]);
    expect(pages).toContain(`<loc>${here}/offers?group=cleaning&amp;category=office-cleaning</loc>`);
    expect(await read('offers-2.xml')).not.toContain('<loc>');
  });

  it.each(['users-1.xml', 'offers-0.xml', 'offers.xml', '../offers-1.xml', ''])(
    'does not know %s',
    (file) => {
      expect(() => streamSitemap(visitor(), file)).toThrow(DomainError);
    },
  );
});

it('tells search engines what is private and where the sitemap is', () => {
  const text = robotsText('https://market.example/');
  expect(text).toContain('Disallow: /en/admin\n');
  expect(text).toContain('Sitemap: https://market.example/sitemap.xml');
});
