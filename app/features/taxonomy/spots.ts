import { BUILTIN_PLACES, POSTCODE_REGIONS } from './builtin-places';
import { distanceKm, type Point } from './distance';

const DECIMALS = 2;
const SPOT = /^(-?\d{1,2}\.\d{2}),(-?\d{1,3}\.\d{2})$/;

/**
 * The square of about a kilometre a point lies in, as one word: what stands together on a map, and coarse enough
 * to say nothing about an address.
 */
export const spotOf = ({ lat, lon }: Point): string => `${lat.toFixed(DECIMALS)},${lon.toFixed(DECIMALS)}`;

/** The point a spot stands for; null for a word that is no spot. */
export function pointOfSpot(spot: string): Point | null {
  const [, lat, lon] = SPOT.exec(spot) ?? [];
  return lat === undefined || lon === undefined ? null : { lat: Number(lat), lon: Number(lon) };
}

export const isSpot = (text: string): boolean => pointOfSpot(text) !== null;

const NAMED: readonly (Point & { name: string })[] = [...BUILTIN_PLACES, ...POSTCODE_REGIONS];
/** Farther than this from every place, a name would mislead. */
const FARTHEST_KM = 60;

/** The name people know the surroundings of a point by; empty far from the Netherlands. */
export function nearestPlace(point: Point): string {
  const widthOfDegree = Math.cos((point.lat * Math.PI) / 180);
  const apart = (other: Point) =>
    (other.lat - point.lat) ** 2 + ((other.lon - point.lon) * widthOfDegree) ** 2;
  const nearest = NAMED.reduce((best, other) => (apart(other) < apart(best) ? other : best));
  return distanceKm(nearest, point) > FARTHEST_KM ? '' : nearest.name;
}
