import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportOrganisation } from '~/features/exporting/export-organisation.server';
import { handle } from '~/handle.server';

/** A file with what the own organisation has on the market. */
export function loader(args: LoaderFunctionArgs) {
  return handle(args, (ctx, { url: { searchParams } }) =>
    exportOrganisation(ctx, { list: searchParams.get('list'), format: searchParams.get('format') }),
  );
}
