import type { LoaderFunctionArgs } from '@remix-run/node';
import { lookUpCategories } from '~/features/taxonomy/find-cpv.server';
import { handle } from '~/handle.server';

const LONGEST_QUERY = 80;

/** Ids of the categories that typed words, a CPV code or a CPV name lead to, for the filter box of a form. */
export function loader(args: LoaderFunctionArgs) {
  return handle(
    args,
    async (ctx, { url }) => {
      const text = (url.searchParams.get('q') ?? '').replace(/\p{Cc}/gu, ' ').slice(0, LONGEST_QUERY);
      return Response.json({ values: await lookUpCategories(ctx, text.trim()) });
    },
    { isFrame: true },
  );
}
