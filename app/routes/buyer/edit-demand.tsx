import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { AppContext } from '~/features/accounts/actor';
import { askHelp } from '~/features/demands/ask-help.server';
import { DemandFilesStep } from '~/features/demands/demand-files-step';
import { DemandStepForm } from '~/features/demands/demand-form';
import { getDemandForm } from '~/features/demands/demand-form.server';
import { DEMAND_STEPS, DemandReviewForm, isFieldsStep } from '~/features/demands/demand-input';
import { DemandLotsStep } from '~/features/demands/demand-lots-step';
import { DemandReview } from '~/features/demands/demand-review';
import { handleStepForm } from '~/features/demands/handle-step-form.server';
import { HelpForm } from '~/features/demands/help-form';
import { loosenDemand } from '~/features/demands/loosen-demand.server';
import { getOwnDemand } from '~/features/demands/own-demands.server';
import { SubmitPanel } from '~/features/demands/submit-panel';
import { AdvicePanel } from '~/features/matching/advice-panel';
import { adviseDemand } from '~/features/matching/advise-demand.server';
import { publishDemand } from '~/features/matching/publish-demand.server';
import { handle } from '~/handle.server';
import { slugParam } from '~/platform/slug';
import { stepOf } from '~/ui/forms/guided-steps';
import { parseForm } from '~/ui/forms/parse-form';
import { Page } from '~/ui/layout/page';
import { FlashMessage, Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useMessage, useText } from '~/ui/use-text';

const DONE = ['copied', 'loosened'];

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { params, url }) => {
    const id = slugParam(params.id);
    const step = stepOf(DEMAND_STEPS, url.searchParams);
    const form = await getDemandForm(ctx, id);
    const review =
      step === 'review' ? { own: await getOwnDemand(ctx, id), advice: await adviseDemand(ctx, id) } : null;
    return {
      title: ctx.t('site.pageTitle', { page: ctx.t('demand-form.edit.title') }),
      done: DONE.find((value) => value === url.searchParams.get('done')) ?? null,
      lotId: step === 'lots' ? url.searchParams.get('lot') : null,
      ...{ step, form, review },
    };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { params, url, form }) => {
    const id = slugParam(params.id);
    const step = stepOf(DEMAND_STEPS, url.searchParams);
    const posted = await form();
    if (step === 'review') {
      const parsed = parseForm(DemandReviewForm, posted);
      if (!parsed.ok) return data(parsed.refusal, { status: 400 });
      throw redirect(await review(ctx, id, parsed.data));
    }
    const outcome = await handleStepForm(ctx, { id, step, lotId: url.searchParams.get('lot'), form: posted });
    if (!outcome.ok) return data(outcome.refusal, { status: 400 });
    const ownPage = `/buyer/demands/${id}`;
    throw redirect(outcome.next ? `${ownPage}/edit?step=${outcome.next}` : `${ownPage}?done=saved`);
  });
}

type Review = NonNullable<ReturnType<typeof DemandReviewForm.safeParse>['data']>;

/** One command for each button of the last step; answers where to go. */
async function review(ctx: AppContext, id: string, form: Review): Promise<string> {
  if (form.intent === 'loosen') {
    await loosenDemand(ctx, { id, loosening: form.loosening });
    return `/buyer/demands/${id}/edit?step=review&done=loosened`;
  }
  if (form.intent === 'help') {
    await askHelp(ctx, { id, message: form.message });
    return `/buyer/demands/${id}?done=help`;
  }
  return `/buyer/demands/${id}?done=${await publishDemand(ctx, { id, isSureOfNone: form.isSureOfNone })}`;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function EditDemandPage() {
  const { form, step, done } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <Page>
      <PageHeader
        title={t('demand-form.edit.title')}
        lead={t(`demand-form.edit.lead.${form.status}`)}
        crumbs={[
          { label: t('own-demands.dashboard.title'), to: '/buyer' },
          { label: form.title || t('demands.untitled'), to: `/buyer/demands/${form.id}` },
        ]}
      />
      {done && <FlashMessage>{t(`own-demands.done.${done}`)}</FlashMessage>}
      <Step key={step} />
    </Page>
  );
}

function Step() {
  const { form, step, lotId, review } = useLoaderData<typeof loader>();
  const submission = useActionData<typeof action>();
  const say = useMessage();
  if (isFieldsStep(step)) return <DemandStepForm demand={form} step={step} submission={submission} />;
  if (step === 'lots') return <DemandLotsStep demand={form} lotId={lotId} submission={submission} />;
  if (step === 'files') return <DemandFilesStep demand={form} submission={submission} />;
  if (!review) return null;
  return (
    <DemandReview form={form} own={review.own}>
      {submission?.formError && <Notice tone="danger">{say(submission.formError)}</Notice>}
      <AdvicePanel advice={review.advice} isPartner={review.own.membership.isActive}>
        <SubmitPanel own={review.own} fitsNothing={review.advice?.fits === 0} submission={submission} />
        <HelpForm help={review.own.help} />
      </AdvicePanel>
    </DemandReview>
  );
}
