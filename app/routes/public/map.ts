import type { LoaderFunctionArgs } from '@remix-run/node';
import { getDirectoryMap, getMapSpot } from '~/features/directory/map-directory.server';
import { readDirectoryKind } from '~/features/taxonomy/directory-filter';
import { readDirectoryFilter } from '~/features/taxonomy/read-directory-filter';
import { handleWithoutSession } from '~/handle.server';

/** What stands on the map of a directory, or with `at` at one spot of it; the same for everybody, so it may be kept. */
export function loader(args: LoaderFunctionArgs) {
  return handleWithoutSession(args, async (ctx, { url }) => {
    const kind = readDirectoryKind(url.searchParams.get('in'));
    const filter = readDirectoryFilter(url.searchParams, kind);
    return Response.json(
      url.searchParams.has('entries')
        ? { entries: await getMapSpot(ctx, kind, filter) }
        : await getDirectoryMap(ctx, kind, filter),
      { headers: { 'Cache-Control': 'public, max-age=60' } },
    );
  });
}
