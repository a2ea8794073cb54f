import { placeKey } from '../taxonomy/builtin-places';

type AskedPlace = { province: string | null; postcode: string | null; placeName: string | null };

/** Values of the `areas` facet of offers that may serve a demand at this place; all of them cover a superset. */
export function areasServing({ province, postcode, placeName }: AskedPlace): string[] | null {
  const region = postcode?.slice(0, 2);
  if (!province && !region) return null;
  return [
    'nl',
    ...(province ? [`p:${province}`] : []),
    ...(placeName ? [`m:${placeKey(placeName)}`] : []),
    ...(region ? [`r:${region}`] : []),
  ];
}
