import type { LoaderFunctionArgs } from '@remix-run/node';
import { handle } from '~/handle.server';
import { notFound } from '~/platform/errors';

/** A page with nothing on it, against which the benchmark measures all others. Not there in production. */
export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx) => {
    if (ctx.env.MARKET_MODE !== 'demo') throw notFound();
    return null;
  });
}

export default function EmptyPage() {
  return <h1>·</h1>;
}
