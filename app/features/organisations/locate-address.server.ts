import type { AppContext } from '~/features/accounts/actor';
import { provinceOf } from '~/features/taxonomy/builtin-places';
import { parsePostcode, parsePostcode4 } from '~/features/taxonomy/postcode';
import { parseProvince, type Province } from '~/features/taxonomy/provinces';
import type { AddressQuery } from '~/integrations/places/geocoder-port';

/** The columns in which an organisation keeps its address; WGS84 degrees. */
export type AddressFields = {
  street: string | null;
  houseNumber: string | null;
  postcode: string | null;
  placeName: string | null;
  province: Province | null;
  lat: number | null;
  lon: number | null;
};

/**
 * The columns for an address, and how exact its coordinates are (null when nobody knows the place). What was
 * typed wins over what the geocoder calls it; the geocoder fills in what is missing.
 */
export async function locateAddress(
  ctx: Pick<AppContext, 'places'>,
  typed: AddressQuery,
): Promise<{ fields: AddressFields; precision: 'address' | 'postcode' | 'place' | null }> {
  const found = await ctx.places.locate(typed);
  const postcode4 = parsePostcode4(typed.postcode ?? found?.postcode ?? '');
  const tidy = (text: string | null | undefined) => text?.trim() || null;
  return {
    fields: {
      street: tidy(typed.street) ?? found?.street ?? null,
      houseNumber: tidy(typed.houseNumber) ?? found?.houseNumber ?? null,
      postcode: parsePostcode(typed.postcode ?? '')?.postcode ?? found?.postcode ?? null,
      placeName: tidy(typed.town) ?? found?.town ?? null,
      province: parseProvince(found?.province ?? '') ?? (postcode4 ? provinceOf(postcode4) : null),
      lat: found?.lat ?? null,
      lon: found?.lon ?? null,
    },
    precision: found?.precision ?? null,
  };
}
