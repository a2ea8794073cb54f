import { placeFieldsOf } from '~/features/taxonomy/place-fields.server';
import { lookupPlace } from '~/features/taxonomy/lookup-place.server';
import type { Db, Prisma } from '~/platform/db.server';
import { invalidField } from '~/platform/errors';
import { textMessage } from '~/ui/forms/text-message';
import type { OfferContent } from './offer-content';
import type { OfferInput } from './offer-input';
import { readReferences } from './offer-references';

/** The columns that some fields of the form fill. */
export type OfferColumns = Omit<
  Prisma.OfferUncheckedUpdateInput,
  'id' | 'slug' | 'status' | 'organisationId'
>;

/**
 * The columns for the fields that are given; what was emptied becomes empty. A place nobody knows and a recognition the
 * organisation does not hold are refused at their field.
 */
export async function offerColumns(
  ctx: { db: Db },
  organisation: { recognitions: readonly string[] },
  input: Partial<OfferInput>,
): Promise<OfferColumns> {
  const { place, municipalities, ...plain } = input;
  if (plain.recognitions?.some((id) => !organisation.recognitions.includes(id)))
    throw invalidField('recognitions', 'own-offers.problems.recognitionNotHeld');
  return {
    ...Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, storedValue(value)])),
    ...('place' in input ? await placeColumns(ctx, place) : {}),
    ...(municipalities ? { municipalities: await knownMunicipalities(ctx, municipalities) } : {}),
    ...(input.kind && input.kind !== 'placement' ? { placeKinds: [] } : {}),
    ...areaColumns(input),
  };
}

const storedValue = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : (value ?? null));

async function placeColumns(ctx: { db: Db }, typed: string | undefined) {
  const place = await placeFieldsOf(ctx, typed);
  if (!place) throw invalidField('place', 'own-offers.problems.unknownPlace');
  return place;
}

/** Municipalities by the name we know them by. */
async function knownMunicipalities(ctx: { db: Db }, typed: readonly string[]): Promise<string[]> {
  const names = new Set<string>();
  for (const name of typed) {
    const place = await lookupPlace(ctx, name);
    if (!place)
      throw invalidField('municipalities', textMessage('own-offers.problems.unknownMunicipality', { name }));
    names.add(place.name);
  }
  return [...names];
}

/** What belongs to another kind of area is not kept. */
function areaColumns({ areaKind }: Partial<OfferInput>): OfferColumns {
  if (!areaKind) return {};
  return {
    ...(areaKind === 'provinces' ? {} : { provinces: [] }),
    ...(areaKind === 'municipalities' ? {} : { municipalities: [] }),
    ...(areaKind === 'radius' ? {} : { radiusKm: null }),
  };
}

type ContentRow = Omit<OfferContent, 'place' | 'references'> & {
  placeName: string | null;
  references: unknown;
};

/** Columns that are content as they are. */
const CONTENT_COLUMNS = [
  ...(['kind', 'placeKinds', 'title', 'summary', 'description', 'categories'] as const),
  ...(['areaKind', 'provinces', 'municipalities', 'radiusKm', 'languages'] as const),
  ...(['priceFromCents', 'priceToCents', 'priceUnit', 'capacityPerMonth', 'capacityUnit'] as const),
  ...(['smallestOrder', 'largestOrder', 'leadTimeDays', 'nextFreeOn'] as const),
  ...(['targetGroups', 'impactText', 'impactHoursFrom', 'impactHoursTo', 'recognitions'] as const),
];

/** What a row says, as the rules of its content read it. */
export function toOfferContent(row: ContentRow): OfferContent {
  const columns = Object.fromEntries(CONTENT_COLUMNS.map((name) => [name, row[name]])) as Pick<
    ContentRow,
    (typeof CONTENT_COLUMNS)[number]
  >;
  return { ...columns, place: row.placeName, references: readReferences(row.references) };
}
