import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getReviewQueue } from '~/features/curation/review-queue.server';
import { ReviewQueueTable } from '~/features/curation/review-queue-table';
import { handle } from '~/handle.server';
import { EmptyState } from '~/ui/empty-state';
import { Page, Section, Stack } from '~/ui/layout/page';
import { FlashMessage } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

const DONE = ['approve', 'refuse'];

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('curation.queue.title') }),
    done: DONE.find((value) => value === url.searchParams.get('done')) ?? null,
    queue: await getReviewQueue(ctx),
  }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function QueuePage() {
  const { queue, done } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <Page>
      <PageHeader title={t('curation.queue.title')} lead={t('curation.queue.lead')} />
      <Stack gap="l">
        {done && <FlashMessage>{t(`curation.done.${done}`)}</FlashMessage>}
        {queue.total === 0 ? (
          <EmptyState title={t('curation.queue.empty.title')} motif="done">
            {t('curation.queue.empty.text')}
          </EmptyState>
        ) : (
          <Section title={t('curation.queue.waiting', { count: queue.total })}>
            <ReviewQueueTable items={queue.items} />
          </Section>
        )}
      </Stack>
    </Page>
  );
}
