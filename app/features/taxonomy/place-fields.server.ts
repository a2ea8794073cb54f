import type { Db } from '~/platform/db.server';
import { lookupPlace } from './lookup-place.server';
import { parsePostcode, parsePostcode4 } from './postcode';

/** The columns in which a record keeps its place; WGS84 degrees. */
export type PlaceFields = {
  postcode: string | null;
  placeName: string | null;
  province: string | null;
  lat: number | null;
  lon: number | null;
};

const NO_PLACE: PlaceFields = { postcode: null, placeName: null, province: null, lat: null, lon: null };

/** The columns for a typed postcode or place name: all empty for silence, null when nobody knows the place. */
export async function placeFieldsOf(
  ctx: { db: Db },
  typed: string | null | undefined,
): Promise<PlaceFields | null> {
  const text = typed?.trim() ?? '';
  if (text === '') return NO_PLACE;
  const place = await lookupPlace(ctx, text);
  if (!place) return null;
  const { name, province, lat, lon } = place;
  const postcode = parsePostcode(text)?.postcode ?? parsePostcode4(text);
  return { postcode, placeName: name, province, lat, lon };
}
