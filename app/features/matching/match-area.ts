import { placeKey } from '../taxonomy/builtin-places';

type AskedPlace = {
  province: string | null;
  postcode: string | null;
  placeName: string | null;
  isOnSite: boolean | null;
};

/**
 * Values of the `areas` facet of offers that may serve a demand at this place; all of them cover a superset. Null where
 * it does not matter, because the work is not done there.
 */
export function areasServing({ province, postcode, placeName, isOnSite }: AskedPlace): string[] | null {
  if (isOnSite === false) return null;
  const region = postcode?.slice(0, 2);
  if (!province && !region) return null;
  return [
    'nl',
    ...(province ? [`p:${province}`] : []),
    ...(placeName ? [`m:${placeKey(placeName)}`] : []),
    ...(region ? [`r:${region}`] : []),
  ];
}
