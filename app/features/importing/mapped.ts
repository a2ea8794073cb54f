import type { FieldValues, ImportKind } from './import-fields';

/** What a row says about where something is; `postcode` is a Dutch one. */
export type PlaceHint = {
  postcode: string | null;
  town: string | null;
  point: { lat: number; lon: number } | null;
  isForeign: boolean;
};
export type Mapped<Kind extends ImportKind> = { values: FieldValues<Kind>; place: PlaceHint };
