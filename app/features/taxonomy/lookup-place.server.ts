import type { Db, Prisma } from '~/platform/db.server';
import { builtinPlaceByName, builtinPlaceOfPostcode, pc2Region, placeKey } from './builtin-places';
import type { FoundPlace } from './places';
import { parsePostcode4 } from './postcode';
import { isProvince, parseProvince, type Province } from './provinces';

/** The part of a context that looking up places needs. */
export type PlacesContext = { db: Pick<Db, 'place'> };

const LEADING_POSTCODE = /^([1-9][0-9]{3}(?:\s*[a-z]{2})?)(?:[\s,]+\S.*)?$/i;
const NAME_WITH_QUALIFIER = /^([^(,]+?)\s*[(,]\s*([^()]+?)\s*\)?$/;

/**
 * What a person may mean by a place: "3511 AB", "3511", "3511 AB Utrecht", "Utrecht", "bergen (nh)",
 * "Ede Gld", "gemeente Den Bosch". Precise when the postcode table was imported, else from the built-in table of
 * larger places and postcode regions; null when neither knows it.
 */
export async function lookupPlace(ctx: PlacesContext, text: string): Promise<FoundPlace | null> {
  const typed = text.trim().slice(0, 100);
  if (typed === '') return null;
  const postcode4 = parsePostcode4(LEADING_POSTCODE.exec(typed)?.[1] ?? '');
  if (postcode4) return placeOfPostcode(ctx, postcode4);
  const name = typed.replace(/^gemeente\s+/i, '');
  const [, town, qualifier] = NAME_WITH_QUALIFIER.exec(name) ?? [];
  if (town && qualifier) return placeByName(ctx, town, parseProvince(qualifier));
  return (await placeByName(ctx, name, null)) ?? placeBeforeProvince(ctx, name);
}

/** "Ede Gld" and "Bergen NH": the last word is a province. */
async function placeBeforeProvince(ctx: PlacesContext, name: string): Promise<FoundPlace | null> {
  const [, town, last] = /^(\S.*)\s(\S+)$/.exec(name) ?? [];
  const province = last ? parseProvince(last) : null;
  return town && province ? placeByName(ctx, town, province) : null;
}

async function placeOfPostcode(ctx: PlacesContext, postcode4: string): Promise<FoundPlace | null> {
  const row = await ctx.db.place.findUnique({ where: { pc4: postcode4 } });
  if (row && isProvince(row.province)) {
    return {
      name: row.name,
      postcode4,
      province: row.province,
      lat: row.lat,
      lon: row.lon,
      precision: 'pc4',
    };
  }
  const place = builtinPlaceOfPostcode(postcode4);
  if (place) {
    const { name, province, lat, lon } = place;
    return { name, postcode4, province, lat, lon, precision: 'place' };
  }
  const region = pc2Region(postcode4);
  if (!region) return null;
  const { name, province, lat, lon } = region;
  return { name, postcode4, province, lat, lon, precision: 'region' };
}

async function placeByName(
  ctx: PlacesContext,
  name: string,
  province: Province | null,
): Promise<FoundPlace | null> {
  const imported = await importedPlace(ctx, name, province);
  if (imported) return imported;
  const place = builtinPlaceByName(name, province);
  if (!place) return null;
  return {
    name: place.name,
    postcode4: null,
    province: place.province,
    lat: place.lat,
    lon: place.lon,
    precision: 'place',
  };
}

type PlaceRow = { name: string; municipality: string; province: string; lat: number; lon: number };

/** The centre of the postcodes that carry the name; of namesakes the one with most postcodes. */
async function importedPlace(
  ctx: PlacesContext,
  name: string,
  province: Province | null,
): Promise<FoundPlace | null> {
  const key = placeKey(name);
  if (key === '') return null;
  const find = (where: Prisma.PlaceWhereInput) =>
    ctx.db.place.findMany({
      where: { ...where, ...(province ? { province } : {}) },
      orderBy: { pc4: 'asc' },
    });
  const named = await find({ altNames: { contains: `;${key};` } });
  const rows = named.length > 0 ? named : await find({ municipality: { equals: name, mode: 'insensitive' } });
  const largest = largestGroup(rows);
  const first = largest[0];
  if (!first || !isProvince(first.province)) return null;
  const mean = (pick: (row: PlaceRow) => number) =>
    largest.reduce((sum, row) => sum + pick(row), 0) / largest.length;
  return {
    name: named.length > 0 ? first.name : first.municipality,
    postcode4: null,
    province: first.province,
    lat: mean((row) => row.lat),
    lon: mean((row) => row.lon),
    precision: 'place',
  };
}

function largestGroup(rows: readonly PlaceRow[]): PlaceRow[] {
  const groups = new Map<string, PlaceRow[]>();
  for (const row of rows) {
    const group = `${row.municipality}|${row.province}`;
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}
