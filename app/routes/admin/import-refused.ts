import type { LoaderFunctionArgs } from '@remix-run/node';
import { downloadRefused } from '~/features/intake/refused-rows.server';
import { handle } from '~/handle.server';

/** The refused rows of one import as a file. */
export function loader(args: LoaderFunctionArgs) {
  return handle(args, (ctx, { params }) => downloadRefused(ctx, params.id ?? ''));
}
