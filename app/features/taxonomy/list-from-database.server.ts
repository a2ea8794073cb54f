import { DIRECTORY_PAGE_SIZE, type DirectoryFilter } from './directory-filter';
import { distanceKm, type Point } from './distance';
import type { FoundPlace } from './places';
import { pointOfSpot } from './spots';
import { inOrder } from './search-directory.server';

/** Records that distances are measured of while search is away; the newest, so that memory stays bounded. */
export const MOST_MEASURED = 5_000;
const KM_PER_DEGREE = 111.2;
/** Half of the square of a spot, in degrees. */
const HALF_SPOT = 0.005;

type Box = { lat: { gte: number; lte: number }; lon: { gte: number; lte: number } };
type Located = { id: string; at: Point | null };

/** Where the columns of a place must lie: a box that holds the circle or the spot that was asked; null for anywhere. */
export function boxOf(filter: DirectoryFilter, place: FoundPlace | null): Box | null {
  const spot = pointOfSpot(filter.spot);
  if (spot) return around(spot, HALF_SPOT, HALF_SPOT);
  if (!place || !filter.km) return null;
  const degrees = filter.km / KM_PER_DEGREE;
  return around(place, degrees, degrees / Math.cos((place.lat * Math.PI) / 180));
}

const around = ({ lat, lon }: Point, ofLat: number, ofLon: number): Box => ({
  lat: { gte: lat - ofLat, lte: lat + ofLat },
  lon: { gte: lon - ofLon, lte: lon + ofLon },
});

/** One page of a directory while search is away: the same conditions on the columns of the database, without counts. */
export async function listFromDatabase<Row extends { id: string }>(
  asked: { filter: DirectoryFilter; place: FoundPlace | null; page: number; isByDistance: boolean },
  source: {
    count(): Promise<number>;
    page(range: { skip: number; take: number }): Promise<Row[]>;
    /** At most `MOST_MEASURED`, the newest first. */
    located(): Promise<Located[]>;
    withIds(ids: string[]): Promise<Row[]>;
  },
): Promise<{ rows: Row[]; total: number }> {
  const { filter, place } = asked;
  const skip = (asked.page - 1) * DIRECTORY_PAGE_SIZE;
  if (!place || !(filter.km || asked.isByDistance)) {
    const [total, rows] = await Promise.all([
      source.count(),
      source.page({ skip, take: DIRECTORY_PAGE_SIZE }),
    ]);
    return { rows, total };
  }
  const measured = (await source.located()).map(({ id, at }) => ({
    id,
    km: at ? distanceKm(place, at) : Infinity,
  }));
  const near = measured.filter(({ km }) => filter.km === null || km <= filter.km);
  if (asked.isByDistance) near.sort((a, b) => (a.km === b.km ? 0 : a.km - b.km));
  const ids = near.slice(skip, skip + DIRECTORY_PAGE_SIZE).map(({ id }) => id);
  return { rows: inOrder(await source.withIds(ids), ids), total: near.length };
}
