import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DemandCard } from '~/features/demands/demand-card';
import { getDemandDirectory } from '~/features/demands/demand-directory.server';
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
    title: ctx.t('site.pageTitle', { page: ctx.t('demands.directory.title') }),
    description: ctx.t('demands.directory.lead'),
    directory: await getDemandDirectory(ctx, readDirectoryFilter(url.searchParams)),
  }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function DemandsPage() {
  const { directory } = useLoaderData<typeof loader>();
  const t = useText();
  const { demands, total, page, pageCount, placeName } = directory;
  return (
    <Page>
      <PageHeader title={t('demands.directory.title')} lead={t('demands.directory.lead')} />
      <FilterLayout
        filters={
          <DirectoryFilters
            slice="demands"
            facts={directory}
            sorts={['relevance', 'newest', 'deadline', 'distance']}
          />
        }
      >
        <DirectoryNotices slice="demands" facts={directory} />
        <Section
          title={t('demands.directory.found', { count: total })}
          lead={placeName ? t('demands.directory.around', { place: placeName }) : undefined}
        >
          {demands.length === 0 && <NothingFound slice="demands" facts={directory} />}
          <CardGrid columns={2}>
            {demands.map((demand) => (
              <DemandCard key={demand.id} demand={demand} to={`/demands/${demand.slug}`} />
            ))}
          </CardGrid>
          <Pagination page={page} pageCount={pageCount} />
        </Section>
      </FilterLayout>
    </Page>
  );
}
