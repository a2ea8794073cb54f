import { describe, expect, it } from 'vitest';
import { breadcrumbFacts, listFacts } from './page-facts';

const HERE = { appUrl: 'https://market.example', locale: 'en' } as const;

describe('facts for search engines', () => {
  it('number the entries of a list through its pages, in the language of the page', () => {
    const facts = listFacts(HERE, 'offers', {
      page: 2,
      pageSize: 20,
      entries: [{ slug: 'lunch', name: 'Lunch' }],
    });
    expect(facts.itemListElement).toEqual([
      { '@type': 'ListItem', position: 21, url: 'https://market.example/en/offers/lunch', name: 'Lunch' },
    ]);
  });

  it('say where a page stands', () => {
    expect(breadcrumbFacts({ ...HERE, locale: 'nl' }, [{ name: 'Aanbod', path: '/offers' }])).toMatchObject({
      itemListElement: [{ position: 1, item: 'https://market.example/offers' }],
    });
  });
});
