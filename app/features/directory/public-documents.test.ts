import { makeOrganisation } from '#prisma/factories/accounts';
import { makeDemand, makeOffer } from '#prisma/factories/posts';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMAND_DOCUMENT_INCLUDE, toDemandDocument } from '~/features/demands/demand-document.server';
import { OFFER_DOCUMENT_INCLUDE, toOfferDocument } from '~/features/offers/offer-document.server';
import { planSearches } from '~/integrations/search/typesense-query';
import { SEARCH_COLLECTIONS } from '~/search.server';
import { words } from '../../../tests/directories';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { ORGANISATION_DOCUMENT_SELECT, toOrganisationDocument } from './organisation-document.server';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

/**
 * A search server can be made to show what its filter hides (pins, joins, a key that leaked), so nothing it holds may
 * be secret, nobody but this process asks it, and what it answers is only ids.
 */
describe('what the search engine knows', () => {
  it('holds nothing that is not public', async () => {
    const secrets = {
      ...{ vatNumber: 'NL000000000B00', kvkNumber: '87654321', postcode: '9999 ZZ', street: 'Geheimstraat' },
      statusReason: 'geheimreden',
    };
    const organisation = await makeOrganisation(market.db, secrets);
    const own = { organisationId: organisation.id, refusedReason: 'geheimreden', externalId: 'geheimnummer' };
    const offer = await makeOffer(market.db, { ...own, postcode: '9999 ZZ', source: 'geheimbron' });
    const demand = await makeDemand(market.db, { ...own, postcode: '9999 ZZ', source: 'geheimbron' });
    const documents = [
      toOfferDocument(
        await market.db.offer.findUniqueOrThrow({ where: { id: offer.id }, include: OFFER_DOCUMENT_INCLUDE }),
        words,
      ),
      toDemandDocument(
        await market.db.demand.findUniqueOrThrow({
          where: { id: demand.id },
          include: DEMAND_DOCUMENT_INCLUDE,
        }),
        words,
      ),
      toOrganisationDocument(
        await market.db.organisation.findUniqueOrThrow({
          where: { id: organisation.id },
          select: ORGANISATION_DOCUMENT_SELECT,
        }),
      ),
    ];
    const collections = Object.fromEntries(SEARCH_COLLECTIONS.map(({ name, facets }) => [name, facets]));
    for (const document of documents) {
      expect(JSON.stringify(document)).not.toMatch(/geheim|NL000000000B00|87654321|9999 ?ZZ|@/i);
      expect(
        Object.values(collections).some((facets) =>
          Object.keys(document.facets).every((name) => facets.includes(name)),
        ),
      ).toBe(true);
    }
  });

  it('is asked for ids alone, without pins or joins', () => {
    for (const collection of SEARCH_COLLECTIONS) {
      const query = {
        text: 'schoonmaak',
        sort: 'relevance',
        page: 1,
        perPage: 20,
        facets: ['spots'],
      } as const;
      for (const { search } of planSearches(collection, query)) {
        expect(search).toMatchObject({
          ...{ include_fields: 'id', enable_curations: false, filter_curated_hits: true },
        });
        expect(JSON.stringify(search)).not.toMatch(/pinned|hidden_hits|\$|preset/);
      }
    }
  });

  it('is reached by nobody but the server: its key and its client stay in three files', () => {
    const app = path.resolve(import.meta.dirname, '../..');
    const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    const naming = files.filter(
      (file) =>
        !/\.test\.ts$/.test(file) &&
        /TYPESENSE_API_KEY|from 'typesense'/.test(readFileSync(path.join(app, file), 'utf8')),
    );
    expect(
      naming.every((file) => /^(integrations\/search\/|search\.server|platform\/env\.server)/.test(file)),
    ).toBe(true);
    expect(
      naming.filter((file) => !/\.server\.ts$/.test(file) && !/typesense-fields\.ts$/.test(file)),
    ).toEqual([]);
  });
});
