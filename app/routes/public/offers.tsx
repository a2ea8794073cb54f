import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { OfferCard } from '~/features/offers/offer-card';
import { getOfferDirectory } from '~/features/offers/offer-directory.server';
import { readDirectoryFilter } from '~/features/taxonomy/directory-filter';
import { handle } from '~/handle.server';
import { CardGrid } from '~/ui/card';
import { FilterLayout } from '~/ui/filter-panel';
import { Page, Section } from '~/ui/layout/page';
import { PageHeader } from '~/ui/page-header';
import { Pagination } from '~/ui/pagination';
import { pageMeta } from '~/ui/page-meta';
import { useText } from '~/ui/use-text';
import { DirectoryFilters, DirectoryNotices, NothingFound } from './directory-filters';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('offers.directory.title') }),
    description: ctx.t('offers.directory.lead'),
    directory: await getOfferDirectory(ctx, readDirectoryFilter(url.searchParams)),
  }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function OffersPage() {
  const { directory } = useLoaderData<typeof loader>();
  const t = useText();
  const { offers, total, page, pageCount, placeName } = directory;
  return (
    <Page>
      <PageHeader title={t('offers.directory.title')} lead={t('offers.directory.lead')} />
      <FilterLayout
        filters={
          <DirectoryFilters slice="offers" facts={directory} sorts={['relevance', 'newest', 'distance']} />
        }
      >
        <DirectoryNotices slice="offers" facts={directory} />
        <Section
          title={t('offers.directory.found', { count: total })}
          lead={placeName ? t('offers.directory.around', { place: placeName }) : undefined}
        >
          {offers.length === 0 && <NothingFound slice="offers" facts={directory} />}
          <CardGrid columns={2}>
            {offers.map((offer) => (
              <OfferCard key={offer.id} offer={offer} to={`/offers/${offer.slug}`} />
            ))}
          </CardGrid>
          <Pagination page={page} pageCount={pageCount} />
        </Section>
      </FilterLayout>
    </Page>
  );
}
