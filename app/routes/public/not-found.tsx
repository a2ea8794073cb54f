import type { LoaderFunctionArgs } from '@remix-run/node';
import { handle } from '~/handle.server';
import { notFound } from '~/platform/errors';

/** Every address nobody answers; the root shows the page that says so. */
export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (): Promise<null> => {
    throw notFound();
  });
}

export default function NotFoundPage() {
  return null;
}
