import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server.js';
import { describe, expect, it } from 'vitest';
import { activeFilters } from '~/features/taxonomy/active-filters';
import { DEMAND_STEPS } from '~/features/demands/demand-input';
import { looseningsOf } from '~/features/demands/demand-loosening';
import { CONDITIONS } from '~/features/matching/conditions';
import type { DemandDetailView } from '~/features/demands/demand-view';
import type { OfferDetailView } from '~/features/offers/offer-view';
import { OFFER_STEPS } from '~/features/offers/offer-steps';
import { DIRECTORY_SORTS, type DirectoryKind } from '~/features/taxonomy/directory-filter';
import { readDirectoryFilter } from '~/features/taxonomy/read-directory-filter';
import { parseFormatted } from '~/features/posting/parse-formatted.server';
import { translator } from '~/platform/texts.server';
import { TextProvider } from '~/ui/use-text';
import AdminDemand from '../admin/demand';
import AdminOffer from '../admin/offer';
import AdminQueue from '../admin/queue';
import EditOffer from '../enterprise/edit-offer';
import NewOffer from '../enterprise/new-offer';
import EditDemand from '../buyer/edit-demand';
import NewDemand from '../buyer/new-demand';
import DemandPage from './demand';
import DemandsPage from './demands';
import OfferPage from './offer';
import OffersPage from './offers';
import OrganisationsPage from './organisations';

const LONG = 'Onuitsprekelijklangewoordenzonderspaties'.repeat(6);
const at = new Date('2026-11-20T09:00:00Z');
const OFFER: OfferDetailView = {
  ...{ id: 'o1', slug: 'lunch', status: 'submitted', title: 'Lunches', organisation: 'De Broodplank' },
  ...{
    kind: 'placement',
    placeKinds: ['learning-place', 'internship'],
    summary: '',
    smallestOrder: 10,
    largestOrder: 120,
    leadTimeDays: 2,
    nextFreeOn: at,
  },
  ...{ impactText: LONG, impactHoursFrom: 8, impactHoursTo: 12, languages: ['nl', 'en'] },
  references: [{ client: LONG, year: 2025, amount: '5k-25k' }],
  photo: null,
  photos: [],
  attachments: [],
  ...{
    areaKind: 'radius',
    provinces: [],
    municipalities: [],
    placeName: 'Utrecht',
    radiusKm: 25,
    distanceKm: 3.2,
  },
  ...{
    priceFromCents: 1250,
    priceToCents: 1800,
    priceUnit: 'persons',
    capacityPerMonth: 400,
    capacityUnit: 'lunches',
  },
  ...{
    targetGroups: ['banenafspraak', 'wajong', 'ww'],
    pictogram: 'cutlery',
    categoryNames: ['Lunch'],
    recognitions: ['pso-3'],
  },
  ...{
    publishedAt: at,
    description: parseFormatted(`Regel een\nregel twee\n\n${LONG}`),
    language: 'nl',
    organisationAbout: LONG,
    aboutLanguage: 'nl',
  },
  organisationPlace: 'Utrecht',
  organisationSlug: 'de-broodplank',
};
const DEMAND: DemandDetailView = {
  ...{
    id: 'd1',
    slug: 'lunch',
    status: 'closed',
    title: LONG,
    organisation: 'Gemeente',
    pictogram: 'cutlery',
    categoryNames: ['Lunch'],
  },
  ...{ placeName: null, province: 'utrecht', quantity: 40, quantityUnit: 'lunches', valueBand: '5k-25k' },
  ...{ startsOn: at, respondBy: at, targetGroups: ['ww'], recognitions: ['pso-2', 'b-corp'], distanceKm: 12 },
  ...{ publishedAt: at, language: 'nl', organisationAbout: '' },
  aboutLanguage: 'nl',
  description: parseFormatted('<script>alert(1)</script>'),
  ...{ kind: 'tender', isBuyerHidden: false, isRecurring: true, isValueHidden: false },
  ...{ requiredRecognitions: ['pso-3'], reserved: 'res-ws', outcome: null, lotCount: 1 },
  ...{ endsOn: at, isOnSite: true, firmArea: 'radius', firmRadiusKm: 25, firmProvinces: [] },
  ...{ socialReturnPercent: 2.5, socialReturnBase: 'wage-sum', reservedProofs: ['pso-30-plus'] },
  lots: [
    {
      ...{ id: 'l1', title: LONG, description: parseFormatted(LONG), categoryNames: ['Lunch'] },
      ...{ quantity: 4, quantityUnit: 'hours', placeName: null, province: null, valueBand: null },
    },
  ],
  questions: [{ id: 'q1', text: LONG, isRequired: true }],
  attachments: [
    { id: 'a1', href: '/files/a1/bestek.pdf', name: 'bestek.pdf', title: 'Bestek', byteSize: 900 },
  ],
};
const CONTENT = { ...OFFER, description: LONG, categories: ['catering-lunch'], place: 'Utrecht' };
const FORM = {
  ...{
    id: 'o1',
    slug: 'lunch',
    status: 'draft',
    title: 'Lunches',
    held: ['pso-3'],
    detail: OFFER,
    card: OFFER,
  },
  content: CONTENT,
  values: { ...CONTENT, municipalities: 'Utrecht, Zeist' },
};
const EMPTY_OFFER = { ...OFFER, areaKind: 'country', priceFromCents: null, priceToCents: null, title: '' };
const DEMAND_FORM = {
  ...{ id: 'd1', title: LONG, status: 'draft', isSavedByItself: true, openSteps: ['when'] },
  values: { firms: { questions: [], isBuyerHidden: true } },
  lots: [{ id: 'l1', title: LONG, quantity: 4, quantityUnit: 'hours', placeName: 'Utrecht', values: {} }],
  attachments: DEMAND.attachments,
  members: [{ id: 'm1', name: 'Noor' }],
};
const REVIEW = {
  own: {
    ...{ demand: DEMAND, contact: { name: 'Noor', email: 'noor@x.example' }, help: null, problems: [] },
    ...{ membership: { isActive: true }, history: [], can: { submit: true } },
  },
  advice: {
    fits: 0,
    excluded: CONDITIONS.map((condition) => ({ condition, count: 2 })),
    loosenings: [
      ...looseningsOf({
        ...{ isOnSite: true, firmArea: 'radius', firmRadiusKm: 25, firmProvinces: [], recognitions: [] },
        ...{ requiredRecognitions: ['pso-2'], reserved: 'res-ws', reservedProofs: [] },
      }),
    ].map((loosening) => ({ ...loosening, gain: 3 })),
    best: [{ id: 'o1', slug: 'lunch', title: LONG, organisation: LONG, placeName: 'Utrecht', score: 71 }],
  },
};
const EMPTY_DEMAND = { ...DEMAND, quantity: null, valueBand: null, respondBy: null, targetGroups: [] };
const FILTERED = 'q=lunch&group=catering&place=Atlantis&km=10&recognition=pso-2&capacity=5&language=nl';
const directory = {
  ...{ page: 2, pageCount: 3, total: 41, sort: DIRECTORY_SORTS[0], placeName: null },
  ...{ isPlaceUnknown: true, isSearchAway: true, related: [], ways: [], nearMisses: [] },
  choices: {
    groups: [{ id: 'catering', count: 12 }],
    categories: [{ id: 'catering-lunch', count: null }],
    ...{ targetGroups: [{ id: 'ww', count: 1 }], recognitions: [{ id: 'pso-2', count: 0 }] },
    ...{ prices: [{ id: 'on-request', count: 2 }], languages: [{ id: 'nl', count: 2 }] },
  },
  categoryNames: { catering: 'Catering', 'catering-lunch': 'Lunch' },
};
const filled = (kind: DirectoryKind) => ({
  ...directory,
  filter: readDirectoryFilter(new URLSearchParams(FILTERED), kind),
  active: activeFilters(readDirectoryFilter(new URLSearchParams(FILTERED), kind)),
});
const empty = (kind: DirectoryKind) => ({
  ...filled(kind),
  total: 0,
  related: [{ id: 'catering-lunch', groupId: 'catering', name: 'Lunch' }],
  ways: ['wider', 'anyDistance', 'capacity', 'languages', 'recognitions', 'groups', 'words'].map((name) => ({
    ...{ name, count: 3, changes: name === 'wider' ? { km: 25 } : {} },
  })),
});
const ENTERPRISE = {
  ...{ id: 'e1', slug: 'de-broodplank', name: 'De Broodplank', about: LONG, aboutLanguage: 'nl' },
  ...{ placeName: 'Utrecht', logo: null, recognitions: ['pso-3'], targetGroups: ['ww', 'wajong'] },
  ...{ categoryNames: ['Catering'], offerCount: 2, distanceKm: 3.2 },
};
const BARE = { ...ENTERPRISE, placeName: null, logo: '/files/1/logo.png', about: '', offerCount: 0 };
const AROUND = {
  appUrl: 'https://market.example',
  tiles: null,
  saving: { who: 'keeper', saved: ['o1'] },
};
const organisation = {
  ...{
    name: LONG,
    kvkNumber: null,
    website: null,
    about: LONG,
    placeName: null,
    status: 'new',
    createdAt: at,
  },
};
const review = { organisation, submittedAt: at, refusedReason: LONG, seen: at.toISOString() };
const can = { approve: true, refuse: true };
const item = { kind: 'demand', id: 'd1', title: LONG, organisation: LONG, organisationStatus: 'suspended' };

const page = { filter: { q: '', sort: 'longest', kind: null, page: 1 }, page: 1, pageCount: 1 };
const PAGES: [string, ComponentType, unknown][] = [
  ['offers', OffersPage, { ...AROUND, directory: { ...filled('offers'), offers: [OFFER, EMPTY_OFFER] } }],
  [
    'no offers',
    OffersPage,
    { ...AROUND, directory: { ...empty('offers'), offers: [], nearMisses: [OFFER] } },
  ],
  [
    'demands',
    DemandsPage,
    { ...AROUND, directory: { ...filled('demands'), demands: [DEMAND, EMPTY_DEMAND] } },
  ],
  ['no demands', DemandsPage, { ...AROUND, directory: { ...empty('demands'), demands: [] } }],
  [
    'social enterprises',
    OrganisationsPage,
    {
      ...AROUND,
      directory: {
        ...filled('organisations'),
        organisations: [ENTERPRISE, { ...BARE, id: 'e2', targetGroups: [], recognitions: [] }],
      },
    },
  ],
  [
    'no social enterprises',
    OrganisationsPage,
    { ...AROUND, directory: { ...empty('organisations'), organisations: [] } },
  ],
  ['an offer', OfferPage, { ...AROUND, offer: { ...OFFER, status: 'live' }, nextStep: 'post-demand' }],
  ['an empty offer', OfferPage, { ...AROUND, offer: EMPTY_OFFER, nextStep: 'sign-up' }],
  ['a demand', DemandPage, { ...AROUND, demand: DEMAND, nextStep: 'post-offer' }],
  ['an own demand', DemandPage, { ...AROUND, demand: EMPTY_DEMAND, nextStep: 'own' }],
  ['a new offer', NewOffer, {}],
  ...OFFER_STEPS.map((step): [string, ComponentType, unknown] => [
    `the step ${step} of an offer`,
    EditOffer,
    { step, offer: { ...FORM, isSavedByItself: true } },
  ]),
  ['a new demand', NewDemand, {}],
  ...DEMAND_STEPS.map((step): [string, ComponentType, unknown] => [
    `the step ${step} of a demand`,
    EditDemand,
    { step, form: DEMAND_FORM, lotId: null, done: null, review: step === 'review' ? REVIEW : null },
  ]),
  [
    'a lot of a demand',
    EditDemand,
    { step: 'lots', form: DEMAND_FORM, lotId: 'l1', done: null, review: null },
  ],
  [
    'the queue',
    AdminQueue,
    {
      queue: { ...page, items: [{ ...item, placeName: null, submittedAt: at, isLate: true }], total: 1 },
      tiles: [{ key: 'posts', count: 1, to: '/admin' }],
    },
  ],
  ['an empty queue', AdminQueue, { queue: { ...page, items: [], total: 0 }, tiles: [], done: 'approve' }],
  ['an offer under review', AdminOffer, { offer: OFFER, ...review, can }],
  ['a demand under review', AdminDemand, { demand: DEMAND, ...review, isExpired: true, can, matches: [] }],
];

/** The page as the server sends it. */
async function sent(Component: ComponentType, model: unknown, locale: 'nl' | 'en'): Promise<string> {
  const { query, dataRoutes } = createStaticHandler([{ path: '*', loader: () => model as null, Component }]);
  const context = await query(new Request(`http://localhost${locale === 'en' ? '/en' : ''}/page`));
  if (context instanceof Response) throw new Error('a page was expected');
  const router = createStaticRouter(dataRoutes, context);
  return renderToStaticMarkup(
    <TextProvider value={translator(locale)}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </TextProvider>,
  );
}

describe.each(['nl', 'en'] as const)('in %s', (locale) => {
  it.each(PAGES)('the page of %s has one title and all its words', async (_name, Component, model) => {
    const html = await sent(Component, model, locale);
    expect(html.match(/<h1/g)).toHaveLength(1);
    const text = html.replace(/<[^>]*>/g, ' ');
    expect(
      text.match(/\b(offers|demands|directory|curation|taxonomy|errors|ui|site)\.[a-z][\w.-]+/gi),
    ).toBeNull();
    expect(text).not.toMatch(/\{\{|undefined|\[object/);
    expect(html).not.toContain('<script>alert');
  });
});
