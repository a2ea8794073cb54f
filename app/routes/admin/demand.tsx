import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { answerHelp } from '~/features/curation/answer-help.server';
import { decideDemand } from '~/features/curation/decide-review.server';
import { HelpAnswer } from '~/features/curation/help-answer';
import { ReviewForm } from '~/features/curation/review-form';
import { HelpAnswerForm, ReviewForm as ReviewFormSchema } from '~/features/curation/review-input';
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
    const posted = await form();
    if (posted.get('intent') === 'answer-help') {
      const answer = parseForm(HelpAnswerForm, posted);
      if (!answer.ok) return data(answer.refusal, { status: 400 });
      await answerHelp(ctx, { id: answer.data.helpId, answer: answer.data.answer });
      throw redirect('/admin?done=answer-help');
    }
    const parsed = parseForm(ReviewFormSchema, posted);
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    await decideDemand(ctx, { ...parsed.data, id: slugParam(params.id) });
    throw redirect(`/admin?done=${parsed.data.intent}`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function DemandReviewPage() {
  const review = useLoaderData<typeof loader>();
  const { demand, contact, organisation, submittedAt, refusedReason, seen, isExpired, can } = review;
  const submission = useActionData<typeof action>();
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
        {review.askedChanges && (
          <Notice tone="warning" title={t('curation.review.changesAsked')}>
            {review.askedChanges}
          </Notice>
        )}
        {isExpired && <Notice tone="warning">{t('curation.review.expired')}</Notice>}
        {review.help && <HelpAnswer help={review.help} submission={submission} />}
        <DemandDetails demand={demand} contact={contact} />
        <ReviewedOrganisation organisation={organisation} />
        <ReviewForm can={can} seen={seen} submission={submission} />
      </Stack>
    </Page>
  );
}
