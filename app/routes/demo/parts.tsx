import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { handle } from '~/handle.server';
import { notFound } from '~/platform/errors';
import { SAMPLE_REFUSAL } from '~/ui/gallery/samples';
import { Gallery } from '~/ui/gallery/gallery';

/** Every part of the design system in every state, in the trial only; posting its form is always refused. */
export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx) => {
    if (ctx.env.MARKET_MODE !== 'demo') throw notFound();
    return { title: ctx.t('site.pageTitle', { page: ctx.t('ui.parts') }) };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx) => {
    if (ctx.env.MARKET_MODE !== 'demo') throw notFound();
    return data(SAMPLE_REFUSAL, { status: 400 });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export default function PartsPage() {
  return <Gallery refusal={useActionData<typeof action>()} />;
}
