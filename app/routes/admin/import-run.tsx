import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readListFilter } from '~/features/curation/list-filter';
import { RunIntent } from '~/features/intake/import-input';
import { getImportPage, readRowList } from '~/features/intake/import-page.server';
import { ReasonGroups } from '~/features/intake/reason-groups';
import { RowTabs } from '~/features/intake/row-tabs';
import { isActive } from '~/features/intake/run-facts';
import { RunState } from '~/features/intake/run-state';
import { RunSummary } from '~/features/intake/run-summary';
import { importForReal } from '~/features/intake/start-import.server';
import { resumeImport, stopImport } from '~/features/intake/steer-import.server';
import { handle } from '~/handle.server';
import { Badge } from '~/ui/badge';
import { parseForm } from '~/ui/forms/parse-form';
import { Page, Section, Stack } from '~/ui/layout/page';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useLivePage } from '~/ui/use-live-page';
import { useMessage, useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { params, url }) => {
    const shown = {
      list: readRowList(url.searchParams.get('rows')),
      page: readListFilter(url.searchParams, ['newest']).page,
    };
    const page = await getImportPage(ctx, params.id ?? '', shown);
    return { title: ctx.t('site.pageTitle', { page: page.run.file }), ...page };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { params, form }) => {
    const parsed = parseForm(RunIntent, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const id = params.id ?? '';
    const { intent } = parsed.data;
    if (intent === 'import') throw redirect(`/admin/import/${await importForReal(ctx, id)}`);
    await (intent === 'stop' ? stopImport : resumeImport)(ctx, id);
    throw redirect(`/admin/import/${id}`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function ImportRunPage() {
  const { run, failure, can, remarks, refusedByReason, ...told } = useLoaderData<typeof loader>();
  const submission = useActionData<typeof action>();
  const t = useText();
  const say = useMessage();
  useLivePage(isActive(run));
  return (
    <Page>
      <PageHeader
        title={run.file}
        crumbs={[
          { label: t('curation.queue.title'), to: '/admin' },
          { label: t('intake.title'), to: '/admin/import' },
        ]}
        marks={
          <>
            <RunState state={run.state} /> {run.isDryRun && <Badge>{t('intake.try')}</Badge>}
          </>
        }
      />
      <Stack gap="l">
        {submission?.formError && <Notice tone="warning">{say(submission.formError)}</Notice>}
        <RunSummary run={run} failure={failure} can={can} />
        {refusedByReason.length > 0 && (
          <Section title={t('intake.reasons')}>
            <ReasonGroups groups={refusedByReason} caption={t('intake.reasons')} />
          </Section>
        )}
        {remarks.length > 0 && (
          <Section title={t('intake.remarks')}>
            <ReasonGroups groups={remarks} caption={t('intake.remarks')} />
          </Section>
        )}
        <RowTabs runId={run.id} isDryRun={run.isDryRun} {...told} />
      </Stack>
    </Page>
  );
}
