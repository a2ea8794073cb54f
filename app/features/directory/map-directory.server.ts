import type { AppContext } from '~/features/accounts/actor';
import type { DirectoryFilter, DirectoryKind } from '~/features/taxonomy/directory-filter';
import { directoryQuery } from '~/features/taxonomy/directory-query';
import { lookupPlace } from '~/features/taxonomy/lookup-place.server';
import { nearestPlace, pointOfSpot } from '~/features/taxonomy/spots';
import { SearchUnavailable } from '~/integrations/search/search-port';
import { namedRecords, type NamedRecord } from './named-records.server';

const MOST_ENTRIES = 5;

/** A square of the map with what stands in it. */
export type MapSpot = { spot: string; lat: number; lon: number; count: number; place: string };

export type DirectoryMap = {
  /** All hits, those with a spot below, and those that say they supply the whole country. */
  total: number;
  onMap: number;
  wholeCountry: number;
  spots: MapSpot[];
  isSearchAway: boolean;
};

const AWAY: DirectoryMap = { total: 0, onMap: 0, wholeCountry: 0, spots: [], isSearchAway: true };

/** The hits of a directory as spots on a map: the question of the list, counted by spot instead of listed. */
export async function getDirectoryMap(
  ctx: AppContext,
  kind: DirectoryKind,
  filter: DirectoryFilter,
): Promise<DirectoryMap> {
  const place = filter.place ? await lookupPlace(ctx, filter.place) : null;
  const query = directoryQuery(kind, filter, place);
  const facets = kind === 'offers' ? ['spots', 'areas'] : ['spots'];
  try {
    const hits = await ctx.search.search(kind, { ...query, facets, countWithout: {}, page: 1, perPage: 1 });
    const spots = (hits.facets.spots ?? []).flatMap(({ value: spot, count }) => {
      const point = pointOfSpot(spot);
      return point ? [{ spot, ...point, count, place: nearestPlace(point) }] : [];
    });
    return {
      total: hits.total,
      onMap: spots.reduce((sum, { count }) => sum + count, 0),
      wholeCountry: hits.facets.areas?.find(({ value }) => value === 'nl')?.count ?? 0,
      spots,
      isSearchAway: false,
    };
  } catch (error) {
    if (error instanceof SearchUnavailable) return AWAY;
    throw error;
  }
}

/** The first records of one spot by name; rows are read through the visibility filter of who is not signed in. */
export async function getMapSpot(
  ctx: AppContext,
  kind: DirectoryKind,
  filter: DirectoryFilter,
): Promise<NamedRecord[]> {
  const place = filter.place ? await lookupPlace(ctx, filter.place) : null;
  const query = directoryQuery(kind, filter, place);
  try {
    const asked = { ...query, facets: [], countWithout: {}, page: 1, perPage: MOST_ENTRIES };
    return namedRecords(ctx, kind, (await ctx.search.search(kind, asked)).ids);
  } catch (error) {
    if (error instanceof SearchUnavailable) return [];
    throw error;
  }
}
