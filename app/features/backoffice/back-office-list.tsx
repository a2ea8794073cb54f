import type { ReactNode } from 'react';
import { EmptyState } from '~/ui/empty-state';
import { type Option, Select } from '~/ui/forms/choice-fields';
import { TextField } from '~/ui/forms/text-fields';
import { Page, Section } from '~/ui/layout/page';
import { ListSearch } from '~/ui/list-search';
import { PageHeader } from '~/ui/page-header';
import { Pagination } from '~/ui/pagination';
import { useText } from '~/ui/use-text';

interface BackOfficeListProps {
  /** Which list it is: its address below `/admin` and its texts below `backoffice`. */
  list: 'organisations' | 'people';
  found: {
    filter: { q: string; state: string | null; sort: string };
    total: number;
    page: number;
    pageCount: number;
  };
  states: readonly Option[];
  sorts: readonly string[];
  actions?: ReactNode;
  /** The rows of this page. */
  children: ReactNode;
}

/** A list that staff search, filter by state and sort. */
export function BackOfficeList({ list, found, states, sorts, actions, children }: BackOfficeListProps) {
  const { filter, total, page, pageCount } = found;
  const t = useText();
  const isFiltered = filter.q !== '' || filter.state !== null;
  return (
    <Page>
      <PageHeader
        title={t(`backoffice.${list}.title`)}
        lead={t(`backoffice.${list}.lead`)}
        crumbs={[{ label: t('curation.queue.title'), to: '/admin' }]}
        actions={actions}
      />
      <ListSearch
        key={JSON.stringify(filter)}
        label={t(`backoffice.${list}.search`)}
        clearTo={isFiltered ? `/admin/${list}` : undefined}
      >
        <TextField
          name="q"
          type="search"
          label={t(`backoffice.${list}.q`)}
          defaultValue={filter.q}
          isOptional={false}
          width="full"
        />
        <Select
          name="state"
          label={t(`backoffice.${list}.column.state`)}
          defaultValue={filter.state ?? ''}
          emptyLabel={t(`backoffice.${list}.anyState`)}
          isOptional={false}
          options={states}
        />
        <Select
          name="sort"
          label={t('backoffice.sort')}
          defaultValue={filter.sort}
          emptyLabel={null}
          isOptional={false}
          options={sorts.map((sort) => ({ value: sort, label: t(`backoffice.${list}.sorts.${sort}`) }))}
        />
      </ListSearch>
      {total === 0 ? (
        <EmptyState title={t('backoffice.nothing.title')}>{t('backoffice.nothing.text')}</EmptyState>
      ) : (
        <Section title={t(`backoffice.${list}.found`, { count: total })}>
          {children}
          <Pagination page={page} pageCount={pageCount} />
        </Section>
      )}
    </Page>
  );
}
