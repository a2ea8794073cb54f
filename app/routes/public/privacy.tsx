import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { contactAddress } from '~/features/site/contact-address';
import { TextPage } from '~/features/site/text-page';
import '~/features/site/pages.css';
import { handle } from '~/handle.server';
import { pageMeta } from '~/ui/page-meta';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('pages.privacy.title') }),
    description: ctx.t('pages.privacy.lead'),
    email: contactAddress(ctx.env),
  }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function PrivacyPage() {
  return <TextPage page="privacy" email={useLoaderData<typeof loader>().email} hasCheckedOn />;
}
