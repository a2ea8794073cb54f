import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportList } from '~/features/exporting/export-list.server';
import { handle } from '~/handle.server';

/** A file with one whole list. */
export function loader(args: LoaderFunctionArgs) {
  return handle(args, (ctx, { params, url }) =>
    exportList(ctx, { list: params.list, format: url.searchParams.get('format') }),
  );
}
