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
import { HelpAnswerForm, ReviewForm } from '~/features/curation/review-input';
import { ReviewLayout } from '~/features/curation/review-layout';
import { getDemandReview } from '~/features/curation/review-page.server';
import { DemandDetails } from '~/features/demands/demand-details';
import { DemandStatusBadge } from '~/features/demands/demand-status-badge';
import { handle } from '~/handle.server';
import { slugParam } from '~/platform/slug';
import { parseForm } from '~/ui/forms/parse-form';
import { Notice } from '~/ui/notice';
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
    const parsed = parseForm(ReviewForm, posted);
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    await decideDemand(ctx, { ...parsed.data, id: slugParam(params.id) });
    throw redirect(`/admin?done=${parsed.data.intent}`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function DemandReviewPage() {
  const { demand, contact, isExpired, needsMembership, help, ...review } = useLoaderData<typeof loader>();
  const submission = useActionData<typeof action>();
  const t = useText();
  return (
    <ReviewLayout
      subject="demand"
      title={demand.title || t('demands.untitled')}
      status={<DemandStatusBadge status={demand.status} />}
      review={review}
      submission={submission}
      notices={
        <>
          {isExpired && <Notice tone="warning">{t('curation.review.expired')}</Notice>}
          {needsMembership && <Notice tone="warning">{t('curation.review.noMembership')}</Notice>}
          {help && (
            <HelpAnswer
              help={help}
              matchesTo={demand.status === 'live' ? `/admin/matches/${demand.id}` : null}
              submission={submission}
            />
          )}
        </>
      }
    >
      <DemandDetails demand={demand} contact={contact} />
    </ReviewLayout>
  );
}
