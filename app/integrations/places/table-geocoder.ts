import type { Geocoder, LocatedAddress } from './geocoder-port';

/** What the table of places answers for a postcode or the name of a town. */
export type TablePlace = {
  name: string;
  postcode4: string | null;
  province: string;
  lat: number;
  lon: number;
  /** `pc4` is the centre of a four-digit postcode. */
  precision: 'pc4' | 'place' | 'region';
};

/** Answers from a table of places: as exact as a four-digit postcode, or a town. */
export function createTableGeocoder(lookup: (text: string) => Promise<TablePlace | null>): Geocoder {
  return {
    mode: 'stand-in',
    locate: async ({ postcode, houseNumber, street, town }) => {
      const typed = { postcode: tidy(postcode), town: tidy(town) };
      const place =
        (typed.postcode && (await lookup(typed.postcode))) || (typed.town && (await lookup(typed.town)));
      if (!place) return null;
      return {
        lat: place.lat,
        lon: place.lon,
        precision: place.precision === 'pc4' ? 'postcode' : 'place',
        street: tidy(street),
        houseNumber: tidy(houseNumber),
        postcode: tidyPostcode(typed.postcode) ?? place.postcode4,
        town: typed.town ?? place.name,
        municipality: null,
        province: place.province,
      } satisfies LocatedAddress;
    },
  };
}

const tidy = (text: string | null | undefined): string | null => text?.trim() || null;

/** `1234 AB` for a full postcode, else null. */
export function tidyPostcode(text: string | null | undefined): string | null {
  const [, digits, letters] = /^([1-9][0-9]{3})\s*([A-Z]{2})$/.exec((text ?? '').trim().toUpperCase()) ?? [];
  return digits && letters ? `${digits} ${letters}` : null;
}
