import { BUILTIN_PLACE_LINES } from './builtin-place-data';
import { distanceKm, type Point } from './distance';
import { foldText } from './fold-text';
import type { BuiltinPlace, PostcodeRegion } from './places';
import { POSTCODE_REGION_LINES } from './postcode-region-data';
import { isProvince, type Province } from './provinces';

const linesOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|'));

function provinceField(text: string): Province {
  if (!isProvince(text)) throw new Error(`unknown province in the built-in place table: ${text}`);
  return text;
}

/** The 90 two-digit postcode regions, 10 to 99. */
export const POSTCODE_REGIONS: readonly PostcodeRegion[] = linesOf(POSTCODE_REGION_LINES).map(
  ([pc2 = '', lat, lon, radius, name = '', province = '']) => ({
    pc2,
    lat: Number(lat),
    lon: Number(lon),
    radiusKm: Number(radius),
    name,
    province: provinceField(province),
  }),
);

/** Larger towns and municipalities, largest first. */
export const BUILTIN_PLACES: readonly BuiltinPlace[] = linesOf(BUILTIN_PLACE_LINES).map(
  ([name = '', province = '', lat, lon, postcodes = '', aliases = '']) => ({
    name,
    province: provinceField(province),
    lat: Number(lat),
    lon: Number(lon),
    postcodes: postcodes.split(' ').map((range) => {
      const [from, to] = range.split('-');
      return { from: Number(from), to: Number(to ?? from) };
    }),
    aliases: aliases === '' ? [] : aliases.split(';'),
  }),
);

const regionByPc2 = new Map(POSTCODE_REGIONS.map((region) => [region.pc2, region]));

/** The form in which place names are compared: "'s-Gravenhage" and "s gravenhage" are one. */
export function placeKey(name: string): string {
  return foldText(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const placesByKey = new Map<string, BuiltinPlace[]>();
for (const place of BUILTIN_PLACES) {
  for (const key of new Set([place.name, ...place.aliases].map(placeKey))) {
    placesByKey.set(key, [...(placesByKey.get(key) ?? []), place]);
  }
}

/** The region of a postcode, from its first two digits; null when there is none. */
export function pc2Region(postcode4: string): PostcodeRegion | null {
  return regionByPc2.get(postcode4.slice(0, 2)) ?? null;
}

/** The larger place that a four-digit postcode lies in, or null. */
export function builtinPlaceOfPostcode(postcode4: string): BuiltinPlace | null {
  const digits = Number(postcode4);
  return (
    BUILTIN_PLACES.find((place) => place.postcodes.some(({ from, to }) => digits >= from && digits <= to)) ??
    null
  );
}

/** The larger place with this name or alias, in a province when one is given. */
export function builtinPlaceByName(name: string, province: Province | null = null): BuiltinPlace | null {
  const found = placesByKey.get(placeKey(name)) ?? [];
  return found.find((place) => province === null || place.province === province) ?? null;
}

/** Every other name of a place by which people look for it; empty when none is known. */
export function placeAliases(name: string): readonly string[] {
  const place = placesByKey.get(placeKey(name))?.[0];
  return place ? [place.name, ...place.aliases] : [];
}

/**
 * Province of a four-digit postcode: of the larger place it lies in, else the main one of its region,
 * which near a border may be the neighbour. Null when the postcode does not exist.
 */
export function provinceOf(postcode4: string): Province | null {
  return builtinPlaceOfPostcode(postcode4)?.province ?? pc2Region(postcode4)?.province ?? null;
}

/**
 * Two-digit regions that a circle may touch: never misses one, may name one too many. A narrow set to
 * search in before exact distances are measured.
 */
export function pc2RegionsWithin(point: Point, km: number): string[] {
  return POSTCODE_REGIONS.filter((region) => distanceKm(point, region) <= km + region.radiusKm).map(
    ({ pc2 }) => pc2,
  );
}

/** Two-digit regions that the postcodes of a larger place lie in; empty for a place we do not know. */
export function pc2RegionsOfPlace(name: string): string[] {
  const ranges = builtinPlaceByName(name)?.postcodes ?? [];
  return POSTCODE_REGIONS.map(({ pc2 }) => pc2).filter((pc2) =>
    ranges.some(
      ({ from, to }) => Math.floor(from / 100) <= Number(pc2) && Number(pc2) <= Math.floor(to / 100),
    ),
  );
}

/**
 * Whether a place lies in a municipality, as far as its name and postcode tell; null for a village that only its
 * region is known of.
 */
export function isPlaceIn(
  place: { placeName: string | null; postcode: string | null },
  municipality: string,
): boolean | null {
  const known = builtinPlaceByName(municipality);
  const postcode4 = place.postcode?.slice(0, 4) ?? '';
  const here = builtinPlaceOfPostcode(postcode4) ?? builtinPlaceByName(place.placeName ?? '');
  if (placeKey(place.placeName ?? '') === placeKey(municipality)) return true;
  if (here && known) return here === known;
  return postcode4 && known && !pc2RegionsOfPlace(municipality).includes(postcode4.slice(0, 2))
    ? false
    : null;
}
