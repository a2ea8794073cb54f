import { parseKvkNumber } from '~/features/accounts/kvk-number';
import { parseVatNumber } from '~/features/accounts/vat-number';
import { DEMAND_DESCRIPTION_MAX, DEMAND_TITLE_MAX } from '~/features/demands/demand-input';
import { AREA_KINDS } from '~/features/offers/offer';
import { POST_DESCRIPTION_MAX, POST_TITLE_MAX } from '~/features/posting/post-fields';
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
    priceFrom: cents(PRICE_MAX_CENTS),
    priceTo: cents(PRICE_MAX_CENTS),
    priceUnit: choice(UNITS),
    capacityPerMonth: wholeNumber(1, 10_000_000),
    capacityUnit: choice(UNITS),
    areaKind: choice(AREA_KINDS),
    provinces: provinces(),
    radiusKm: wholeNumber(1, 300),
  },
  demand: {
    ...POST,
    title: text(DEMAND_TITLE_MAX),
    description: text(DEMAND_DESCRIPTION_MAX),
    quantity: wholeNumber(1, 100_000_000),
    quantityUnit: choice(UNITS),
    value: cents(VALUE_MAX_CENTS),
    currency: currency(),
    valueBand: choice(VALUE_BANDS),
    startsOn: day(),
    respondBy: day('deadline'),
    recognitions: choices(RECOGNITIONS),
  },
} as const;

export type ImportKind = keyof typeof IMPORT_FIELDS;
type Read<Fields> = {
  -readonly [Name in keyof Fields]?: Fields[Name] extends (
    ...args: never[]
  ) => { value: infer T } | { reason: string }
    ? T
    : never;
};
/** The understood cells of one record; what the row leaves open is absent. */
export type FieldValues<Kind extends ImportKind = ImportKind> = Read<(typeof IMPORT_FIELDS)[Kind]>;
