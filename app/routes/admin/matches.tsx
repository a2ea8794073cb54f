import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listDemandsToMatch } from '~/features/curation/demand-matches.server';
import { handle } from '~/handle.server';
import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { EmptyState } from '~/ui/empty-state';
import { Page } from '~/ui/layout/page';
import { AppLink } from '~/ui/locale-link';
import { PageHeader } from '~/ui/page-header';
import { useFormat, useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('curation.matches.title') }),
    demands: await listDemandsToMatch(ctx),
  }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function DemandsToMatchPage() {
  const { demands } = useLoaderData<typeof loader>();
  const t = useText();
  const format = useFormat();
  return (
    <Page>
      <PageHeader
        title={t('curation.matches.title')}
        lead={t('curation.matches.lead')}
        crumbs={[{ label: t('curation.queue.title'), to: '/admin' }]}
      />
      {demands.length === 0 ? (
        <EmptyState motif="done" title={t('curation.matches.empty')} />
      ) : (
        <DataTable
          caption={t('curation.matches.title')}
          rows={demands}
          isCaptionHidden
          isDense
          rowKey={(demand) => demand.id}
          columns={[
            {
              key: 'demand',
              header: t('curation.matches.demand'),
              cell: (demand) => <AppLink to={`/admin/matches/${demand.id}`}>{demand.title}</AppLink>,
              isRowHeader: true,
            },
            {
              key: 'organisation',
              header: t('curation.matches.organisation'),
              cell: (demand) => demand.organisation,
            },
            {
              key: 'fitting',
              header: t('curation.matches.fitting'),
              cell: (demand) => format.number(demand.fitting),
              align: 'end',
            },
            {
              key: 'pinned',
              header: t('curation.matches.pinned'),
              cell: (demand) => format.number(demand.pinned),
              align: 'end',
            },
            {
              key: 'respondBy',
              header: t('curation.matches.respondBy'),
              cell: (demand) => (demand.respondBy ? <DateText moment={demand.respondBy} /> : '–'),
            },
          ]}
        />
      )}
    </Page>
  );
}
