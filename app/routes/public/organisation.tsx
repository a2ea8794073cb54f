import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getSaving } from '~/features/lists/own-lists.server';
import { SaveButton } from '~/features/lists/save-button';
import { listLiveOffersOf } from '~/features/offers/live-offers-of.server';
import { OfferCard } from '~/features/offers/offer-card';
import { organisationFacts, PublicProfileFacts } from '~/features/organisations/public-profile-facts';
import { getPublicProfile } from '~/features/organisations/public-profile.server';
import { OrganisationStatusBadge } from '~/features/organisations/organisation-status-badge';
import { handle } from '~/handle.server';
import { readPage } from '~/platform/read-page';
import { slugParam } from '~/platform/slug';
import { CardGrid } from '~/ui/card';
import { Page, Prose, Section, Stack } from '~/ui/layout/page';
import { AppLink, localePath, useLocale } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { pageMeta } from '~/ui/page-meta';
import { Pagination } from '~/ui/pagination';
import { ShareActions } from '~/ui/share-actions';
import { StructuredData } from '~/ui/structured-data';
import { TypedText } from '~/ui/typed-text';
import { useText } from '~/ui/use-text';

const LAST_PAGE = 1_000;

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { params, url }) => {
    const { id, organisation } = await getPublicProfile(ctx, slugParam(params.slug));
    const isOwn = ctx.actor.kind === 'person' && ctx.actor.organisations.some((own) => own.id === id);
    return {
      title: ctx.t('site.pageTitle', { page: organisation.name }),
      organisation,
      isOwn,
      facts: organisationFacts(organisation, ctx.env.APP_URL.replace(/\/+$/, '')),
      offers: await listLiveOffersOf(ctx, id, readPage(url.searchParams, LAST_PAGE)),
      saving: await getSaving(ctx, 'organisation', [id]),
      id,
      appUrl: ctx.env.APP_URL.replace(/\/+$/, ''),
    };
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageMeta(data && { title: data.title, description: data.organisation.about }),
  ...(data && !data.organisation.isPublic ? [{ name: 'robots', content: 'noindex' }] : []),
];

export default function OrganisationPage() {
  const { organisation, offers, facts, isOwn, saving, id, appUrl } = useLoaderData<typeof loader>();
  const t = useText();
  const locale = useLocale();
  const { name, placeName, about, aboutLanguage, status, isPublic, logo, sells } = organisation;
  return (
    <Page>
      {isPublic && <StructuredData facts={facts} />}
      <PageHeader
        title={name}
        lead={placeName ?? undefined}
        crumbs={[{ label: t('organisations.public.breadcrumb'), to: '/organisations' }]}
        marks={isPublic ? undefined : <OrganisationStatusBadge status={status} />}
        actions={
          <>
            {logo && <img className="organisation-logo" src={logo} alt="" width="120" height="120" />}
            {isPublic && sells && <SaveButton kind="organisation" id={id} name={name} saving={saving} />}
          </>
        }
      />
      <Stack gap="l">
        {status !== 'verified' && <Notice>{t(`organisations.public.notPublic.${status}`)}</Notice>}
        {isOwn && (
          <p>
            <AppLink to="/organisation">{t('organisations.public.edit')}</AppLink>
          </p>
        )}
        {about && (
          <Section title={t('organisations.public.about')}>
            <Prose>
              <TypedText text={about} language={aboutLanguage} />
            </Prose>
          </Section>
        )}
        <Section title={t('organisations.public.facts')}>
          <PublicProfileFacts organisation={organisation} />
        </Section>
        {isPublic && (
          <ShareActions
            title={name}
            address={appUrl + localePath(`/organisations/${organisation.slug}`, locale)}
          />
        )}
        {sells && (
          <Section title={t('organisations.public.offers', { count: offers.total })}>
            {offers.total === 0 ? (
              <p>
                {t('organisations.public.noOffers')}{' '}
                {isOwn ? (
                  <AppLink to="/enterprise">{t('organisations.public.ownOffers')}</AppLink>
                ) : (
                  <AppLink to="/offers">{t('organisations.public.otherOffers')}</AppLink>
                )}
              </p>
            ) : (
              <CardGrid columns={3}>
                {offers.cards.map((offer) => (
                  <OfferCard key={offer.id} offer={offer} to={`/offers/${offer.slug}`} />
                ))}
              </CardGrid>
            )}
            <Pagination page={offers.page} pageCount={offers.pageCount} />
          </Section>
        )}
      </Stack>
    </Page>
  );
}
