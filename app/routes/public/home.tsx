import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DemandCard } from '~/features/demands/demand-card';
import { OfferCard } from '~/features/offers/offer-card';
import { HomeHero } from '~/features/site/home-hero';
import { HomeFigures, HomeFind, HomeSides, HomeSteps } from '~/features/site/home-parts';
import { getHome } from '~/features/site/home-queries.server';
import '~/features/site/home.css';
import { handle } from '~/handle.server';
import { CardGrid } from '~/ui/card';
import { EmptyState } from '~/ui/empty-state';
import { Page, Section } from '~/ui/layout/page';
import { AppLink } from '~/ui/locale-link';
import { pageMeta } from '~/ui/page-meta';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, getHome);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function HomePage() {
  const { figures, groups, newOffers, newDemands, isSignedIn } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <Page>
      <HomeHero isSignedIn={isSignedIn} />
      <HomeFind groups={groups} />
      <HomeFigures figures={figures} />
      <HomeSides isSignedIn={isSignedIn} />
      <HomeSteps />
      <Section
        title={t('home.newOffers.title')}
        actions={<AppLink to="/offers">{t('home.newOffers.all', { count: figures.offers })}</AppLink>}
      >
        {newOffers.length === 0 && (
          <EmptyState level={3} motif="missing-right" title={t('home.newOffers.none')} />
        )}
        <CardGrid>
          {newOffers.map((offer) => (
            <OfferCard key={offer.id} offer={offer} to={`/offers/${offer.slug}`} />
          ))}
        </CardGrid>
      </Section>
      <Section
        title={t('home.newDemands.title')}
        actions={<AppLink to="/demands">{t('home.newDemands.all', { count: figures.demands })}</AppLink>}
      >
        {newDemands.length === 0 && (
          <EmptyState level={3} motif="missing-left" title={t('home.newDemands.none')} />
        )}
        <CardGrid>
          {newDemands.map((demand) => (
            <DemandCard key={demand.id} demand={demand} to={`/demands/${demand.slug}`} />
          ))}
        </CardGrid>
      </Section>
    </Page>
  );
}
