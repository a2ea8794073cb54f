import { parseKvkNumber } from '~/features/accounts/kvk-number';
import { parseVatNumber } from '~/features/accounts/vat-number';
import { AREA_KINDS, OFFER_KINDS } from '~/features/offers/offer';
import { MOST_MUNICIPALITIES, OFFER_IMPACT_MAX, OFFER_SUMMARY_MAX } from '~/features/offers/offer-input';
import { POST_DESCRIPTION_MAX, POST_TITLE_MAX } from '~/features/posting/post-fields';
import { OFFER_LANGUAGES } from '~/features/taxonomy/languages';
import { PLACE_KINDS } from '~/features/taxonomy/place-kinds';
import { RECOGNITIONS } from '~/features/taxonomy/recognitions';
import { TARGET_GROUPS } from '~/features/taxonomy/target-groups';
import { UNITS } from '~/features/taxonomy/units';
import { VALUE_BANDS } from '~/features/taxonomy/value-bands';
import {
  categories,
  choice,
  choices,
  cents,
  country,
  cpvCategories,
  currency,
  day,
  decimal,
  flag,
  language,
  names,
  oneOfList,
  parsed,
  postcode,
  provinces,
  text,
  website,
  wholeNumber,
} from './field-readers';

const ORGANISATION_NAME_MAX = 120;
const ABOUT_MAX = 5_000;
const EXTERNAL_ID_MAX = 300;
const PRICE_MAX_CENTS = 2_000_000_000;
/** A hundred billion euros; more is a typing mistake. */
const VALUE_MAX_CENTS = 10_000_000_000_000;

const DEMAND_KINDS = ['quote', 'tender', 'sourcing'] as const;
/** Codes of the eForms list reserved-procurement, the stricter one first. */
const RESERVED = ['res-ws', 'res-pub-ser', 'none'] as const;

/** Where a record is: coordinates win over a postcode, a postcode over the name of a town. */
const PLACE = {
  postcode: postcode(),
  town: text(80),
  country: country(),
  lat: decimal(-90, 90),
  lon: decimal(-180, 180),
};

const POST = {
  externalId: text(EXTERNAL_ID_MAX),
  /** External id of the organisation, in the same source. */
  organisation: text(EXTERNAL_ID_MAX),
  organisationKvk: parsed(parseKvkNumber, 'kvk'),
  language: language(),
  categories: categories(),
  cpv: cpvCategories(),
  targetGroups: choices(TARGET_GROUPS),
  publishedOn: day(),
  ...PLACE,
};

/** Every field a file can fill, by kind, with how its cells are read. */
export const IMPORT_FIELDS = {
  organisation: {
    externalId: text(EXTERNAL_ID_MAX),
    name: text(ORGANISATION_NAME_MAX),
    kvkNumber: parsed(parseKvkNumber, 'kvk'),
    vatNumber: parsed(parseVatNumber, 'vat'),
    buys: flag(),
    sells: flag(),
    about: text(ABOUT_MAX),
    website: website(),
    targetGroups: choices(TARGET_GROUPS),
    recognitions: choices(RECOGNITIONS),
    ...PLACE,
  },
  offer: {
    ...POST,
    title: text(POST_TITLE_MAX),
    description: text(POST_DESCRIPTION_MAX),
    kind: choice(OFFER_KINDS),
    placeKinds: choices(PLACE_KINDS),
    summary: text(OFFER_SUMMARY_MAX),
    priceFrom: cents(PRICE_MAX_CENTS),
    priceTo: cents(PRICE_MAX_CENTS),
    priceUnit: choice(UNITS),
    capacityPerMonth: wholeNumber(1, 10_000_000),
    capacityUnit: choice(UNITS),
    smallestOrder: wholeNumber(1, 10_000_000),
    largestOrder: wholeNumber(1, 10_000_000),
    leadTimeDays: wholeNumber(0, 365),
    nextFreeOn: day(),
    areaKind: choice(AREA_KINDS),
    provinces: provinces(),
    municipalities: names({ most: MOST_MUNICIPALITIES, longest: 60 }),
    languages: choices(OFFER_LANGUAGES),
    impactText: text(OFFER_IMPACT_MAX),
    impactHoursFrom: wholeNumber(0, 100),
    impactHoursTo: wholeNumber(0, 100),
    radiusKm: wholeNumber(1, 300),
  },
  demand: {
    ...POST,
    title: text(POST_TITLE_MAX),
    description: text(POST_DESCRIPTION_MAX),
    quantity: wholeNumber(1, 100_000_000),
    quantityUnit: choice(UNITS),
    value: cents(VALUE_MAX_CENTS),
    currency: currency(),
    valueBand: choice(VALUE_BANDS),
    startsOn: day(),
    respondBy: day('deadline'),
    recognitions: choices(RECOGNITIONS),
    kind: choice(DEMAND_KINDS),
    endsOn: day(),
    reserved: oneOfList(RESERVED),
    /** The source says that it is over: cancelled, awarded, withdrawn. */
    ended: flag(),
    /** When the source last changed it. */
    sourceAt: day(),
  },
} as const;

/** The fields of one lot of a demand. */
export const LOT_FIELDS = {
  title: text(POST_TITLE_MAX),
  description: text(POST_DESCRIPTION_MAX),
  categories: categories(),
  cpv: cpvCategories(),
  quantity: wholeNumber(1, 100_000_000),
  quantityUnit: choice(UNITS),
  value: cents(VALUE_MAX_CENTS),
  currency: currency(),
  ...PLACE,
} as const;

export type ImportKind = keyof typeof IMPORT_FIELDS;
export const IMPORT_KINDS = ['organisation', 'offer', 'demand'] as const satisfies readonly ImportKind[];
type Read<Fields> = {
  -readonly [Name in keyof Fields]?: Fields[Name] extends (
    ...args: never[]
  ) => { value: infer T } | { reason: string }
    ? T
    : never;
};
/** The understood cells of one record; what the row leaves open is absent. */
export type FieldValues<Kind extends ImportKind = ImportKind> = Read<(typeof IMPORT_FIELDS)[Kind]>;
/** The understood cells of one lot. */
export type LotValues = Read<typeof LOT_FIELDS>;
