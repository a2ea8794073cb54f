import { lookupPlace, type PlacesContext } from '~/features/taxonomy/lookup-place.server';
import type { PlaceFields } from '~/features/taxonomy/place-fields.server';
import type { FoundPlace } from '~/features/taxonomy/places';
import type { PlaceHint } from './mapped';

/** Answers kept in memory; a country has fewer postcodes and towns than this. */
const REMEMBERED = 20_000;

/** Columns for what a row says about a place; `unknown` when a Dutch place was named that nobody knows. */
export type FoundFields = { fields: PlaceFields; unknown: boolean };

/** Looks places up once per import, however many rows name them. */
export function createPlaceFinder(ctx: PlacesContext): (hint: PlaceHint) => Promise<FoundFields> {
  const known = new Map<string, FoundPlace | null>();
  const lookup = async (text: string): Promise<FoundPlace | null> => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const place = await lookupPlace(ctx, text);
    if (known.size >= REMEMBERED) known.clear();
    known.set(ownCopy(text), place);
    return place;
  };
  return async ({ postcode, town, point, isForeign }) => {
    const byPostcode = postcode ? await lookup(postcode.slice(0, 4)) : null;
    const place = byPostcode ?? (town && !isForeign ? await lookup(town) : null);
    const centre = point ?? place;
    const fields = {
      postcode,
      placeName: town ?? place?.name ?? null,
      province: place?.province ?? null,
      lat: centre?.lat ?? null,
      lon: centre?.lon ?? null,
    };
    return { fields, unknown: !isForeign && !centre && (town ?? postcode) !== null };
  };
}

/** Cells are cut out of large pieces of the file; a key that is kept must not keep the whole piece. */
const ownCopy = (text: string): string => Buffer.from(text).toString();
