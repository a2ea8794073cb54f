import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listPeople } from '~/features/backoffice/people-list.server';
import { PeopleTable } from '~/features/backoffice/people-table';
import { PERSON_SORTS, PERSON_STATES, readPersonFilter } from '~/features/backoffice/person-filter';
import { handle } from '~/handle.server';
import { EmptyState } from '~/ui/empty-state';
import { Select } from '~/ui/forms/choice-fields';
import { TextField } from '~/ui/forms/text-fields';
import { Page, Section } from '~/ui/layout/page';
import { ListSearch } from '~/ui/list-search';
import { AppLink } from '~/ui/locale-link';
import { PageHeader } from '~/ui/page-header';
import { Pagination } from '~/ui/pagination';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('backoffice.people.title') }),
    ...(await listPeople(ctx, readPersonFilter(url.searchParams))),
  }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function PeoplePage() {
  const { people, filter, total, page, pageCount } = useLoaderData<typeof loader>();
  const t = useText();
  const isFiltered = filter.q !== '' || filter.state !== null;
  return (
    <Page>
      <PageHeader
        title={t('backoffice.people.title')}
        lead={t('backoffice.people.lead')}
        crumbs={[{ label: t('curation.queue.title'), to: '/admin' }]}
        actions={<AppLink to="/admin/export">{t('exporting.admin.action')}</AppLink>}
      />
      <ListSearch
        key={JSON.stringify(filter)}
        label={t('backoffice.people.search')}
        clearTo={isFiltered ? '/admin/people' : undefined}
      >
        <TextField
          name="q"
          type="search"
          label={t('backoffice.people.q')}
          defaultValue={filter.q}
          isOptional={false}
          width="full"
        />
        <Select
          name="state"
          label={t('backoffice.people.column.state')}
          defaultValue={filter.state ?? ''}
          emptyLabel={t('backoffice.people.anyState')}
          isOptional={false}
          options={PERSON_STATES.map((state) => ({
            value: state,
            label: t(`backoffice.person.state.${state}`),
          }))}
        />
        <Select
          name="sort"
          label={t('backoffice.sort')}
          defaultValue={filter.sort}
          emptyLabel={null}
          isOptional={false}
          options={PERSON_SORTS.map((sort) => ({ value: sort, label: t(`backoffice.people.sorts.${sort}`) }))}
        />
      </ListSearch>
      {total === 0 ? (
        <EmptyState title={t('backoffice.nothing.title')}>{t('backoffice.nothing.text')}</EmptyState>
      ) : (
        <Section title={t('backoffice.people.found', { count: total })}>
          <PeopleTable people={people} />
          <Pagination page={page} pageCount={pageCount} />
        </Section>
      )}
    </Page>
  );
}
