/**
 * Values of the `areas` facet of offers that may serve a demand at this place; all of them cover a superset. Null where
 * it does not matter, because the work is not done there.
 */
export function areasServing(place: {
  province: string | null;
  postcode: string | null;
  isOnSite: boolean | null;
}): string[] | null {
  if (place.isOnSite === false) return null;
  const region = place.postcode?.slice(0, 2);
  if (!place.province && !region) return null;
  return ['nl', ...(place.province ? [`p:${place.province}`] : []), ...(region ? [`r:${region}`] : [])];
}
