import type { LoaderFunctionArgs } from '@remix-run/node';
import { getAccountData } from '~/features/person/account-data.server';
import { handle } from '~/handle.server';

/** A file with everything that is stored about the person who asks. */
export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx) => {
    const stored = await getAccountData(ctx);
    return new Response(JSON.stringify(stored, null, 2), {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': 'attachment; filename="social-impact-market.json"',
        'Cache-Control': 'no-store',
      },
    });
  });
}
