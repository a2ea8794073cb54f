import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listDemandsToMatch } from '~/features/curation/demand-matches.server';
import { DemandsToMatchTable } from '~/features/curation/demands-to-match-table';
import { readListFilter } from '~/features/curation/list-filter';
import { MATCH_SORTS } from '~/features/curation/match-sorts';
import { handle } from '~/handle.server';
import { EmptyState } from '~/ui/empty-state';
import { Select } from '~/ui/forms/choice-fields';
import { TextField } from '~/ui/forms/text-fields';
import { Page, Section } from '~/ui/layout/page';
import { ListSearch } from '~/ui/list-search';
import { PageHeader } from '~/ui/page-header';
import { Pagination } from '~/ui/pagination';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('curation.matches.title') }),
    ...(await listDemandsToMatch(ctx, readListFilter(url.searchParams, MATCH_SORTS))),
  }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function DemandsToMatchPage() {
  const { demands, filter, total, page, pageCount } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <Page>
      <PageHeader
        title={t('curation.matches.title')}
        lead={t('curation.matches.lead')}
        crumbs={[{ label: t('curation.queue.title'), to: '/admin' }]}
      />
      <ListSearch
        key={`${filter.q} ${filter.sort}`}
        label={t('curation.matches.search')}
        clearTo={filter.q ? '/admin/matches' : undefined}
      >
        <TextField
          name="q"
          type="search"
          label={t('curation.matches.q')}
          defaultValue={filter.q}
          isOptional={false}
          width="full"
        />
        <Select
          name="sort"
          label={t('curation.matches.sort')}
          defaultValue={filter.sort}
          emptyLabel={null}
          isOptional={false}
          options={MATCH_SORTS.map((sort) => ({ value: sort, label: t(`curation.matches.sorts.${sort}`) }))}
        />
      </ListSearch>
      {total > 0 ? (
        <Section title={t('curation.matches.found', { count: total })}>
          <DemandsToMatchTable demands={demands} />
          <Pagination page={page} pageCount={pageCount} />
        </Section>
      ) : filter.q ? (
        <EmptyState title={t('curation.matches.nothing.title')}>
          {t('curation.matches.nothing.text')}
        </EmptyState>
      ) : (
        <EmptyState motif="done" title={t('curation.matches.empty')} />
      )}
    </Page>
  );
}
