import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getBackOfficeHome } from '~/features/backoffice/back-office-home.server';
import { BackOfficeTiles } from '~/features/backoffice/back-office-tiles';
import { QUEUE_SORTS, readQueueFilter, REVIEW_KINDS } from '~/features/curation/queue-filter';
import { ReviewQueueTable } from '~/features/curation/review-queue-table';
import { handle } from '~/handle.server';
import { EmptyState } from '~/ui/empty-state';
import { Select } from '~/ui/forms/choice-fields';
import { TextField } from '~/ui/forms/text-fields';
import { Page, Section, Stack } from '~/ui/layout/page';
import { ListSearch } from '~/ui/list-search';
import { FlashMessage } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { Pagination } from '~/ui/pagination';
import { useText } from '~/ui/use-text';

const DONE = ['approve', 'checked', 'ask', 'refuse', 'answer-help'];

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('curation.queue.title') }),
    done: DONE.find((value) => value === url.searchParams.get('done')) ?? null,
    ...(await getBackOfficeHome(ctx, readQueueFilter(url.searchParams))),
  }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function QueuePage() {
  const { queue, tiles, done } = useLoaderData<typeof loader>();
  const t = useText();
  const { filter } = queue;
  const isFiltered = filter.q !== '' || filter.kind !== null;
  return (
    <Page>
      <PageHeader title={t('curation.queue.title')} lead={t('curation.queue.lead')} />
      <Stack gap="l">
        {done && <FlashMessage>{t(`curation.done.${done}`)}</FlashMessage>}
        <BackOfficeTiles tiles={tiles} />
        {(queue.total > 0 || isFiltered) && <QueueSearch key={JSON.stringify(filter)} />}
        {queue.total > 0 ? (
          <Section title={t('curation.queue.waiting', { count: queue.total })}>
            <ReviewQueueTable items={queue.items} />
            <Pagination page={queue.page} pageCount={queue.pageCount} />
          </Section>
        ) : (
          <EmptyState
            title={t(isFiltered ? 'curation.queue.nothing.title' : 'curation.queue.empty.title')}
            motif={isFiltered ? 'missing-right' : 'done'}
          >
            {t(isFiltered ? 'curation.queue.nothing.text' : 'curation.queue.empty.text')}
          </EmptyState>
        )}
      </Stack>
    </Page>
  );
}

function QueueSearch() {
  const { filter } = useLoaderData<typeof loader>().queue;
  const t = useText();
  const isFiltered = filter.q !== '' || filter.kind !== null;
  return (
    <ListSearch label={t('curation.queue.search.label')} clearTo={isFiltered ? '/admin' : undefined}>
      <TextField
        name="q"
        type="search"
        label={t('curation.queue.search.q')}
        defaultValue={filter.q}
        isOptional={false}
        width="full"
      />
      <Select
        name="kind"
        label={t('curation.queue.search.kind')}
        defaultValue={filter.kind ?? ''}
        emptyLabel={t('curation.queue.search.anyKind')}
        isOptional={false}
        options={REVIEW_KINDS.map((kind) => ({ value: kind, label: t(`curation.kind.${kind}`) }))}
      />
      <Select
        name="sort"
        label={t('curation.queue.search.sort')}
        defaultValue={filter.sort}
        emptyLabel={null}
        isOptional={false}
        options={QUEUE_SORTS.map((sort) => ({
          value: sort,
          label: t(`curation.queue.search.sorts.${sort}`),
        }))}
      />
    </ListSearch>
  );
}
