import type { LoaderFunctionArgs } from '@remix-run/node';
import { serveFile } from '~/features/organisations/serve-file.server';
import { handleWithoutSession } from '~/handle.server';

export function loader(args: LoaderFunctionArgs) {
  return handleWithoutSession(args, (ctx, { params, url }) =>
    serveFile(ctx, params.id ?? '', url.searchParams),
  );
}
