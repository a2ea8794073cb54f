import type { LoaderFunctionArgs } from '@remix-run/node';
import { robotsText } from '~/features/site/robots';
import { handle } from '~/handle.server';

export function loader(args: LoaderFunctionArgs) {
  return handle(
    args,
    async (ctx) =>
      new Response(robotsText(ctx.env.APP_URL), {
        headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
      }),
  );
}
