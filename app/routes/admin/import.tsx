import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readListFilter } from '~/features/curation/list-filter';
import { ImportForm } from '~/features/intake/import-form';
import { getImportsPage } from '~/features/intake/import-list.server';
import { isActive } from '~/features/intake/run-facts';
import { OwnColumns } from '~/features/intake/own-columns';
import { RunsTable } from '~/features/intake/runs-table';
import { startImport, TOO_LARGE } from '~/features/intake/start-import.server';
import { handle } from '~/handle.server';
import { EmptyState } from '~/ui/empty-state';
import { Page, Section, Stack } from '~/ui/layout/page';
import { PageHeader } from '~/ui/page-header';
import { Pagination } from '~/ui/pagination';
import { useLivePage } from '~/ui/use-live-page';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('intake.title') }),
    ...(await getImportsPage(ctx, readListFilter(url.searchParams, ['newest']).page)),
  }));
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { request, stream }) => {
    const contentType = request.headers.get('content-type') ?? '';
    const started = await startImport(ctx, { body: () => stream(TOO_LARGE), contentType });
    if (!started.ok) return data(started.refusal, { status: started.status });
    throw redirect(`/admin/import/${started.id}`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function ImportPage() {
  const { runs, layouts, own, total, page, pageCount } = useLoaderData<typeof loader>();
  const submission = useActionData<typeof action>();
  const t = useText();
  useLivePage(runs.some(isActive));
  return (
    <Page>
      <PageHeader
        title={t('intake.title')}
        lead={t('intake.lead')}
        crumbs={[{ label: t('curation.queue.title'), to: '/admin' }]}
      />
      <Section title={t('intake.new')}>
        <Stack gap="l">
          <OwnColumns own={own} />
          <ImportForm layouts={layouts} submission={submission} />
        </Stack>
      </Section>
      <Section title={t('intake.runs')}>
        {total === 0 ? (
          <EmptyState level={3} title={t('intake.empty.title')}>
            {t('intake.empty.text')}
          </EmptyState>
        ) : (
          <>
            <RunsTable runs={runs} />
            <Pagination page={page} pageCount={pageCount} />
          </>
        )}
      </Section>
    </Page>
  );
}
