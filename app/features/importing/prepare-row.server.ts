import { createHash } from 'node:crypto';
import { pc2RegionsWithin } from '~/features/taxonomy/builtin-places';
import { slugOf } from '~/platform/slug';
import type { MappedRow } from './map-row';
import type { PlaceHint } from './mapped';
import type { createPlaceFinder } from './place-finder.server';
import type { Problem, Warning } from './problem';
import {
  demandColumns,
  lotColumns,
  moment,
  offerColumns,
  organisationColumns,
  publishedAt,
  type ColumnValues,
} from './record-columns';
import type { UpsertRow } from './upsert-records.server';

/** How a post names the organisation it belongs to, when its row does not hold the organisation itself. */
export type OrganisationRef = { externalId?: string | undefined; kvkNumber?: string | undefined };
export type PreparedPost = UpsertRow & { organisation: OrganisationRef };

/** A row that is ready to be written. */
export type PreparedRow = {
  line: number;
  organisation?: UpsertRow;
  offers?: PreparedPost;
  demands?: PreparedPost & { lots?: ColumnValues[] | undefined };
  /** External id of a demand that is over. */
  ended?: string | undefined;
  warnings: Problem<Warning>[];
};

type Preparing = {
  source: string;
  now: Date;
  findPlace: ReturnType<typeof createPlaceFinder>;
  /** Fields of an offer that the layout knows. */
  offerFields: ReadonlySet<string>;
};

/** Looks up the places of a row and adds what is written once: its address in the market and its state. */
export async function prepareRow(
  { source, now, findPlace, offerFields }: Preparing,
  line: number,
  mapped: MappedRow,
): Promise<PreparedRow> {
  const warnings = [...mapped.warnings];
  const placeOf = async ({ place }: { place: PlaceHint }) => {
    const { fields, unknown } = await findPlace(place);
    const named = place.postcode ?? place.town ?? '';
    const isKnownWarning = warnings.some(({ reason, value }) => reason === 'unknownPlace' && value === named);
    if (unknown && !isKnownWarning) warnings.push({ column: 'place', reason: 'unknownPlace', value: named });
    return fields;
  };
  const { organisation, offer, demand } = mapped;
  const ended = demand?.values.ended ? demand.values.externalId : mapped.ends;
  const prepared: PreparedRow = { line, warnings, ended };
  if (organisation) {
    const columns = organisationColumns(organisation, await placeOf(organisation));
    const externalId = organisation.values.externalId ?? '';
    const slug = `${slugOf(organisation.values.name ?? '', 'organisatie')}-${shortId(source, externalId)}`;
    const verifiedAt = publishedAt(undefined, now);
    prepared.organisation = {
      externalId,
      columns,
      once: { slug, status: 'verified', verified_at: verifiedAt },
    };
  }
  const post = ({ values }: NonNullable<typeof offer | typeof demand>, fallback: string) => {
    const externalId = values.externalId ?? '';
    const shown = publishedAt(values.publishedOn, now);
    const slug = `${slugOf(values.title ?? '', fallback)}-${shortId(source, externalId)}`;
    const once = { slug, status: 'live', submitted_at: shown, published_at: shown, checked_at: shown };
    return {
      externalId,
      once,
      organisation: { externalId: values.organisation, kvkNumber: values.organisationKvk },
    };
  };
  if (offer) {
    const columns = offerColumns(offer, await placeOf(offer), offerFields);
    const { once, ...offerPost } = post(offer, 'aanbod');
    const isOut = servesNowhere(columns);
    if (isOut) warnings.push({ column: 'area', reason: 'servesNowhere', value: offer.place.town ?? '' });
    prepared.offers = { ...offerPost, columns, once: { ...once, ...(isOut ? { status: 'paused' } : {}) } };
  }
  if (demand) {
    const columns = demandColumns(demand, await placeOf(demand));
    const demandPost = post(demand, 'vraag');
    const lots: ColumnValues[] = [];
    for (const lot of demand.lots ?? []) lots.push(lotColumns(lot, await placeOf(lot)));
    prepared.demands = {
      ...demandPost,
      columns,
      once: { ...demandPost.once, ...stateOf(demand, now) },
      lots: demand.lots && lots,
    };
  }
  return prepared;
}

/** The market is one for the Netherlands: what can be had nowhere in it is kept, but not shown to buyers. */
function servesNowhere({ area_kind, provinces, radius_km, lat, lon }: ColumnValues): boolean {
  if (area_kind === 'provinces') return Array.isArray(provinces) && provinces.length === 0;
  if (area_kind !== 'radius' || typeof radius_km !== 'number') return false;
  if (typeof lat !== 'number' || typeof lon !== 'number') return false;
  return pc2RegionsWithin({ lat, lon }, radius_km).length === 0;
}

/** A demand closes at its response deadline, so one that comes in after it, or has ended, is closed from the start. */
function stateOf({ values }: NonNullable<MappedRow['demand']>, now: Date): ColumnValues {
  const isExpired = values.respondBy !== undefined && values.respondBy <= now;
  const closedAt = isExpired ? values.respondBy : values.ended ? (values.sourceAt ?? now) : undefined;
  return { status: closedAt ? 'closed' : 'live', closed_at: moment(closedAt) };
}

const SHORT_ID = 10;

/** Fifty bits of the external id: addresses are unique without asking the database, and stay the same. */
function shortId(source: string, externalId: string): string {
  const digest = createHash('sha256').update(`${source}\n${externalId}`).digest();
  return digest.readBigUInt64BE().toString(36).padStart(13, '0').slice(-SHORT_ID);
}
