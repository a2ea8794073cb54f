import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DemandDetails } from '~/features/demands/demand-details';
import { getDemandPage } from '~/features/demands/demand-page.server';
import { DemandStatusBadge } from '~/features/demands/demand-status-badge';
import { getSaving } from '~/features/lists/own-lists.server';
import { SaveButton } from '~/features/lists/save-button';
import { wordsOf } from '~/features/posting/formatted-text';
import { NextStepCard } from '~/features/posting/next-step-card';
import { breadcrumbFacts, demandFacts } from '~/features/directory/page-facts';
import { handle } from '~/handle.server';
import { localePath } from '~/platform/i18n';
import { slugParam } from '~/platform/slug';
import { Page, Stack } from '~/ui/layout/page';
import { useLocale } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { pageMeta } from '~/ui/page-meta';
import { PageHeader } from '~/ui/page-header';
import { ShareActions } from '~/ui/share-actions';
import { StructuredData } from '~/ui/structured-data';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { params }) => {
    const page = await getDemandPage(ctx, slugParam(params.slug));
    return {
      title: ctx.t('site.pageTitle', { page: page.demand.title }),
      appUrl: ctx.env.APP_URL.replace(/\/+$/, ''),
      saving: await getSaving(ctx, 'demand', [page.demand.id]),
      ...page,
    };
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data && { title: data.title, description: wordsOf(data.demand.description) });

export default function DemandPage() {
  const { demand, contact, nextStep, appUrl, saving } = useLoaderData<typeof loader>();
  const t = useText();
  const here = { appUrl, locale: useLocale() };
  const crumbs = [
    { name: t('demands.directory.title'), path: '/demands' },
    { name: demand.title, path: `/demands/${demand.slug}` },
  ];
  const isLive = demand.status === 'live';
  return (
    <Page>
      {isLive && (
        <StructuredData facts={{ '@graph': [demandFacts(here, demand), breadcrumbFacts(here, crumbs)] }} />
      )}
      <PageHeader
        title={demand.title || t('demands.untitled')}
        lead={demand.organisation ?? t('demands.unnamedBuyer')}
        crumbs={[{ label: t('demands.directory.title'), to: '/demands' }]}
        actions={isLive && <SaveButton kind="demand" id={demand.id} name={demand.title} saving={saving} />}
        marks={isLive ? undefined : <DemandStatusBadge status={demand.status} />}
      />
      <Stack gap="l">
        {!isLive && <Notice>{t(`demands.page.state.${demand.status}`)}</Notice>}
        <DemandDetails demand={demand} contact={contact} />
        {isLive && (
          <ShareActions
            title={demand.title}
            address={appUrl + localePath(`/demands/${demand.slug}`, here.locale)}
          />
        )}
        {nextStep !== 'none' && (
          <NextStepCard posts="demands" step={nextStep} to={NEXT_PATHS[nextStep](demand.id)} />
        )}
      </Stack>
    </Page>
  );
}

const NEXT_PATHS = {
  'sign-up': () => '/sign-up',
  'post-offer': () => '/enterprise/offers/new',
  own: (id: string) => `/buyer/demands/${id}`,
};
