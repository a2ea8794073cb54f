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

it.each([
  ['/offers', '?group=catering', '/offers?group=catering'],
  [
    '/offers',
    '?category=catering-lunch&group=catering&page=2',
    '/offers?group=catering&category=catering-lunch&page=2',
  ],
  ['/en/demands', '?page=3', '/en/demands?page=3'],
  ['/organisations', '?group=&page=1&sort=newest&view=map', '/organisations'],
  ['/help', '?from=mail', '/help'],
])('%s%s is found as %s', (pathname, search, canonical) => {
  expect(pageAddresses(HERE, pathname, search)?.canonical).toBe(HERE + canonical);
});

it.each([
  '?q=lunch',
  '?group=catering&group=green',
  '?place=Utrecht&km=10',
  '?recognition=pso-2',
  '?at=52.09%2C5.12',
])('a list with %s stays out', (search) => {
  expect(pageAddresses(HERE, '/offers', search)).toBeNull();
});
