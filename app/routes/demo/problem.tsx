import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { handle } from '~/handle.server';
import { notFound } from '~/platform/errors';

/** The page of every refusal and fault, to look at and to test, in the trial only. */
export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { params }) => {
    const status = Number(params.status);
    if (ctx.env.MARKET_MODE !== 'demo' || !(status >= 400 && status < 600)) throw notFound();
    throw data({ message: null }, { status });
  });
}

/** Never shown: a problem takes its place. */
export default function ProblemHere() {
  return null;
}
