import type { LoaderFunctionArgs } from '@remix-run/node';
import { suggest } from '~/features/directory/suggest.server';
import { readDirectoryKind } from '~/features/taxonomy/directory-filter';
import { handleWithoutSession } from '~/handle.server';
import { localeOfPath } from '~/platform/i18n';

/** What the search box of a directory suggests; the same for everybody, so it may be kept for a minute. */
export function loader(args: LoaderFunctionArgs) {
  return handleWithoutSession(args, async (ctx, { url }) =>
    Response.json(
      {
        suggestions: await suggest(ctx, {
          text: url.searchParams.get('q') ?? '',
          kind: readDirectoryKind(url.searchParams.get('in')),
          locale: localeOfPath(url.pathname),
        }),
      },
      { headers: { 'Cache-Control': 'public, max-age=60' } },
    ),
  );
}
