import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { OfferDetails } from '~/features/offers/offer-details';
import { getOfferPage } from '~/features/offers/offer-page.server';
import { OfferOrganisation } from '~/features/offers/offer-organisation';
import { OfferStatusBadge } from '~/features/offers/offer-status-badge';
import { getSaving } from '~/features/lists/own-lists.server';
import { SaveButton } from '~/features/lists/save-button';
import { NextStepCard } from '~/features/posting/next-step-card';
import { breadcrumbFacts, offerFacts, sharedPhoto } from '~/features/directory/page-facts';
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
    const page = await getOfferPage(ctx, slugParam(params.slug));
    return {
      title: ctx.t('site.pageTitle', { page: page.offer.title }),
      appUrl: ctx.env.APP_URL.replace(/\/+$/, ''),
      saving: await getSaving(ctx, 'offer', [page.offer.id]),
      ...page,
    };
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(
    data && {
      title: data.title,
      description: data.inShort,
      image: sharedPhoto(data.appUrl, data.offer),
    },
  );

export default function OfferPage() {
  const { offer, nextStep, appUrl, saving } = useLoaderData<typeof loader>();
  const t = useText();
  const here = { appUrl, locale: useLocale() };
  const crumbs = [
    { name: t('offers.directory.title'), path: '/offers' },
    { name: offer.title, path: `/offers/${offer.slug}` },
  ];
  const isLive = offer.status === 'live';
  return (
    <Page>
      {isLive && (
        <StructuredData facts={{ '@graph': [offerFacts(here, offer), breadcrumbFacts(here, crumbs)] }} />
      )}
      <PageHeader
        title={offer.title || t('offers.untitled')}
        lead={<OfferOrganisation offer={offer} />}
        crumbs={[{ label: t('offers.directory.title'), to: '/offers' }]}
        actions={isLive && <SaveButton kind="offer" id={offer.id} name={offer.title} saving={saving} />}
        marks={isLive ? undefined : <OfferStatusBadge status={offer.status} />}
      />
      <Stack gap="l">
        {!isLive && <Notice>{t(`offers.page.state.${offer.status}`)}</Notice>}
        <OfferDetails offer={offer} />
        {isLive && (
          <ShareActions
            title={offer.title}
            address={appUrl + localePath(`/offers/${offer.slug}`, here.locale)}
          />
        )}
        {nextStep !== 'none' && (
          <NextStepCard posts="offers" step={nextStep} to={NEXT_PATHS[nextStep](offer.id)} />
        )}
      </Stack>
    </Page>
  );
}

const NEXT_PATHS = {
  'sign-up': () => '/sign-up',
  'post-demand': () => '/buyer/demands/new',
  own: (id: string) => `/enterprise/offers/${id}`,
};
