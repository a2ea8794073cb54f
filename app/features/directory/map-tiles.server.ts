import type { AppContext } from '~/features/accounts/actor';

/** Where the map's background comes from; null draws the outline of the country. */
export function mapTiles({ env }: AppContext): { url: string; attribution: string } | null {
  const { MAP_TILES_URL: url, MAP_TILES_ATTRIBUTION: attribution = '' } = env;
  return url ? { url, attribution } : null;
}
