import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { contactAddress } from '~/features/site/contact-address';
import { HelpPage } from '~/features/site/help-page';
import '~/features/site/pages.css';
import { handle } from '~/handle.server';
import { pageMeta } from '~/ui/page-meta';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('pages.help.title') }),
    description: ctx.t('pages.help.lead'),
    email: contactAddress(ctx.env),
  }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function HelpRoute() {
  return <HelpPage email={useLoaderData<typeof loader>().email} />;
}
