import { expect, it } from 'vitest';
import { pageAddresses } from './page-addresses';

const HERE = 'https://market.example';

it.each([
  ['/', '/', '/', '/en'],
  ['/en', '/en', '/', '/en'],
  ['/offers/soep', '/offers/soep', '/offers/soep', '/en/offers/soep'],
  ['/organisations', '/organisations', '/organisations', '/en/organisations'],
  ['/en/prices', '/en/prices', '/prices', '/en/prices'],
  ['/en/demands/', '/en/demands', '/demands', '/en/demands'],
  ['/privacy', '/privacy', '/privacy', '/en/privacy'],
])('%s', (pathname, canonical, dutch, english) => {
  expect(pageAddresses(HERE, pathname)).toEqual({
    locale: pathname.startsWith('/en') ? 'en' : 'nl',
    canonical: HERE + canonical,
    shareImage: `${HERE}/share.png`,
    alternates: [
      { locale: 'nl', href: HERE + dutch },
      { locale: 'en', href: HERE + english },
    ],
  });
});

it.each([
  '/buyer',
  '/en/admin/offers/1',
  '/sign-in',
  '/organisations/new',
  '/demo/mails',
  '/offersmade',
  '/offers/a/b',
  '/nowhere',
])('%s stays out', (pathname) => {
  expect(pageAddresses(HERE, pathname)).toBeNull();
});
