import Supercluster from 'supercluster';

/** A point of a map that stands for `count` records near a place with a name. */
export type MapPoint = { spot: string; lat: number; lon: number; count: number; place: string };

/** What is drawn at one zoom: a single point, or several that would overlap, by the name of the largest. */
export type MapMark = {
  key: string;
  lat: number;
  lon: number;
  count: number;
  place: string;
  /** The point itself, when it stands alone. */
  point: MapPoint | null;
  /** Zoom at which the points of a cluster come apart. */
  opensAt: number | null;
};

type Sum = { count: number; place: string; largest: number };
const WORLD: [number, number, number, number] = [-180, -85, 180, 85];
const RADIUS_PX = 46;
export const DEEPEST_ZOOM = 13;

/** Groups points by zoom, so that marks never lie on each other; counts are sums of records. */
export function clusterPoints(points: readonly MapPoint[]): (zoom: number) => MapMark[] {
  const index = new Supercluster<MapPoint, Sum>({
    radius: RADIUS_PX,
    maxZoom: DEEPEST_ZOOM - 1,
    map: ({ count, place }) => ({ count, place, largest: count }),
    reduce: (sum, { count, place, largest }) => {
      sum.count += count;
      if (largest > sum.largest) Object.assign(sum, { place, largest });
    },
  });
  index.load(
    points.map((point) => ({
      type: 'Feature',
      properties: point,
      geometry: { type: 'Point', coordinates: [point.lon, point.lat] },
    })),
  );
  return (zoom) =>
    index.getClusters(WORLD, Math.round(zoom)).map(({ properties, geometry }) => {
      const [lon = 0, lat = 0] = geometry.coordinates;
      const { count, place } = properties;
      if ('cluster' in properties) {
        const id = properties.cluster_id;
        const opensAt = index.getClusterExpansionZoom(id);
        return { key: `cluster ${id} ${count}`, lat, lon, count, place, point: null, opensAt };
      }
      const { spot } = properties;
      return { key: `${spot} ${count}`, lat, lon, count, place, point: properties, opensAt: null };
    });
}
