import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import {
  ORGANISATION_SORTS,
  ORGANISATION_STATES,
  readOrganisationFilter,
} from '~/features/backoffice/organisation-filter';
import { listOrganisations } from '~/features/backoffice/organisation-list.server';
import { OrganisationTable } from '~/features/backoffice/organisation-table';
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
    title: ctx.t('site.pageTitle', { page: ctx.t('backoffice.organisations.title') }),
    ...(await listOrganisations(ctx, readOrganisationFilter(url.searchParams))),
  }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function OrganisationsPage() {
  const { organisations, filter, total, page, pageCount } = useLoaderData<typeof loader>();
  const t = useText();
  const isFiltered = filter.q !== '' || filter.state !== null;
  return (
    <Page>
      <PageHeader
        title={t('backoffice.organisations.title')}
        lead={t('backoffice.organisations.lead')}
        crumbs={[{ label: t('curation.queue.title'), to: '/admin' }]}
      />
      <ListSearch
        key={JSON.stringify(filter)}
        label={t('backoffice.organisations.search')}
        clearTo={isFiltered ? '/admin/organisations' : undefined}
      >
        <TextField
          name="q"
          type="search"
          label={t('backoffice.organisations.q')}
          defaultValue={filter.q}
          isOptional={false}
          width="full"
        />
        <Select
          name="state"
          label={t('backoffice.organisations.column.state')}
          defaultValue={filter.state ?? ''}
          emptyLabel={t('backoffice.organisations.anyState')}
          isOptional={false}
          options={ORGANISATION_STATES.map((state) => ({
            value: state,
            label: t(`backoffice.organisation.status.${state}`),
          }))}
        />
        <Select
          name="sort"
          label={t('backoffice.sort')}
          defaultValue={filter.sort}
          emptyLabel={null}
          isOptional={false}
          options={ORGANISATION_SORTS.map((sort) => ({
            value: sort,
            label: t(`backoffice.organisations.sorts.${sort}`),
          }))}
        />
      </ListSearch>
      {total === 0 ? (
        <EmptyState title={t('backoffice.nothing.title')}>{t('backoffice.nothing.text')}</EmptyState>
      ) : (
        <Section title={t('backoffice.organisations.found', { count: total })}>
          <OrganisationTable organisations={organisations} />
          <Pagination page={page} pageCount={pageCount} />
        </Section>
      )}
    </Page>
  );
}
