import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { finishOfferForm } from '~/features/offers/finish-offer-form.server';
import { OfferStepForm } from '~/features/offers/offer-form';
import { getOfferForm } from '~/features/offers/offer-form.server';
import { OfferReviewForm } from '~/features/offers/offer-input';
import { OfferReview } from '~/features/offers/offer-review';
import { isFieldsStep, OFFER_STEPS } from '~/features/offers/offer-steps';
import { saveOfferStep } from '~/features/offers/save-offer-step.server';
import { handle } from '~/handle.server';
import { slugParam } from '~/platform/slug';
import { neighbourOf, stepOf } from '~/ui/forms/guided-steps';
import { parseForm } from '~/ui/forms/parse-form';
import { Page } from '~/ui/layout/page';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { params, url }) => {
    const step = stepOf(OFFER_STEPS, url.searchParams);
    const offer = await getOfferForm(ctx, slugParam(params.id));
    return { title: ctx.t('site.pageTitle', { page: ctx.t('offer-form.edit.title') }), step, offer };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { params, url, form }) => {
    const step = stepOf(OFFER_STEPS, url.searchParams);
    const id = slugParam(params.id);
    const ownPage = `/enterprise/offers/${id}`;
    if (!isFieldsStep(step)) {
      const parsed = parseForm(OfferReviewForm, await form());
      if (!parsed.ok) return data(parsed.refusal, { status: 400 });
      throw redirect(`${ownPage}?done=${await finishOfferForm(ctx, id, parsed.data.intent)}`);
    }
    const saved = await saveOfferStep(ctx, { id, step }, await form());
    if (!saved.ok) return data(saved.refusal, { status: 400 });
    const { intent } = saved.data;
    const to = intent === 'next' || intent === 'back' ? neighbourOf(OFFER_STEPS, step, intent) : null;
    throw redirect(to ? `${ownPage}/edit?step=${to}` : `${ownPage}?done=saved`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function EditOfferPage() {
  const { offer, step } = useLoaderData<typeof loader>();
  const submission = useActionData<typeof action>();
  const t = useText();
  return (
    <Page>
      <PageHeader
        title={t('offer-form.edit.title')}
        lead={t(`offer-form.edit.lead.${offer.status}`)}
        crumbs={[
          { label: t('offers.dashboard.title'), to: '/enterprise' },
          { label: offer.title || t('offers.untitled'), to: `/enterprise/offers/${offer.id}` },
        ]}
      />
      {isFieldsStep(step) ? (
        <OfferStepForm key={step} offer={offer} step={step} submission={submission} />
      ) : (
        <OfferReview offer={offer} submission={submission} />
      )}
    </Page>
  );
}
