import type { Point } from './distance';
import type { Province } from './provinces';

/**
 * How exact the coordinates are: the centre of a four-digit postcode, of a town or municipality, or
 * of a two-digit postcode region.
 */
export type PlacePrecision = 'pc4' | 'place' | 'region';

/** A place somebody named. `postcode4` is null when no postcode was given. */
export type FoundPlace = Point & {
  name: string;
  postcode4: string | null;
  province: Province;
  precision: PlacePrecision;
};

/** A two-digit postcode region: `radiusKm` reaches every address in it from its centre. */
export type PostcodeRegion = Point & { pc2: string; radiusKm: number; name: string; province: Province };

/** A larger town or municipality of the built-in table; `postcodes` are its four-digit ranges. */
export type BuiltinPlace = Point & {
  name: string;
  province: Province;
  aliases: readonly string[];
  postcodes: readonly { from: number; to: number }[];
};
