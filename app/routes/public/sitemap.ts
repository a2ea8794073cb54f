import type { LoaderFunctionArgs } from '@remix-run/node';
import { streamSitemap } from '~/features/site/sitemap.server';
import { handle } from '~/handle.server';

export function loader(args: LoaderFunctionArgs) {
  return handle(
    args,
    async (ctx, { params }) =>
      new Response(streamSitemap(ctx, params.file ?? ''), {
        headers: {
          'Content-Type': 'application/xml; charset=utf-8',
          'Cache-Control': 'public, max-age=3600',
        },
      }),
  );
}
