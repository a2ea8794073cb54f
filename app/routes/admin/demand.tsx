import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { decideDemand } from '~/features/curation/decide-review.server';
import { ReviewForm } from '~/features/curation/review-form';
import { ReviewForm as ReviewFormSchema } from '~/features/curation/review-input';
import { getDemandReview } from '~/features/curation/review-page.server';
import { ReviewedOrganisation } from '~/features/curation/reviewed-organisation';
import { DemandDetails } from '~/features/demands/demand-details';
import { DemandStatusBadge } from '~/features/demands/demand-status-badge';
import { handle } from '~/handle.server';
import { slugParam } from '~/platform/slug';
import { DateText } from '~/ui/date-text';
import { parseForm } from '~/ui/forms/parse-form';
import { Page, Stack } from '~/ui/layout/page';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { params }) => {
    const review = await getDemandReview(ctx, slugParam(params.id));
    return { title: ctx.t('site.pageTitle', { page: review.demand.title }), ...review };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { params, form }) => {
    const parsed = parseForm(ReviewFormSchema, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    await decideDemand(ctx, { ...parsed.data, id: slugParam(params.id) });
    throw redirect(`/admin?done=${parsed.data.intent}`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function DemandReviewPage() {
  const { demand, organisation, submittedAt, refusedReason, seen, isExpired, can } =
    useLoaderData<typeof loader>();
  const t = useText();
  return (
    <Page>
      <PageHeader
        title={demand.title || t('demands.untitled')}
        crumbs={[{ label: t('curation.queue.title'), to: '/admin' }]}
        marks={<DemandStatusBadge status={demand.status} />}
        lead={
          submittedAt && (
            <>
              {t('curation.review.submitted')} <DateText moment={submittedAt} hasTime hasRelative />
            </>
          )
        }
      />
      <Stack gap="l">
        {refusedReason && (
          <Notice tone="warning" title={t('curation.review.refusedBefore')}>
            {refusedReason}
          </Notice>
        )}
        {isExpired && <Notice tone="warning">{t('curation.review.expired')}</Notice>}
        <DemandDetails demand={demand} />
        <ReviewedOrganisation organisation={organisation} />
        <ReviewForm can={can} seen={seen} submission={useActionData<typeof action>()} />
      </Stack>
    </Page>
  );
}
