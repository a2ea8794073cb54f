import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { OfferStepForm } from '~/features/offers/offer-form';
import { getOfferForm } from '~/features/offers/offer-form.server';
import { OfferFilesForm } from '~/features/offers/offer-files-form';
import { OfferReview } from '~/features/offers/offer-review';
import { isFieldsStep, OFFER_STEPS } from '~/features/offers/offer-steps';
import { sendOfferStep } from '~/features/offers/send-offer-step.server';
import { handle } from '~/handle.server';
import { slugParam } from '~/platform/slug';
import { stepOf } from '~/ui/forms/guided-steps';
import { Page } from '~/ui/layout/page';
import { Notice } from '~/ui/notice';
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
    const sent = await sendOfferStep(ctx, { id: slugParam(params.id), step }, await form());
    if (!sent.ok) return data(sent.refusal, { status: 400 });
    throw redirect(sent.to);
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
          { label: t('own-offers.dashboard.title'), to: '/enterprise' },
          { label: offer.title || t('offers.untitled'), to: `/enterprise/offers/${offer.id}` },
        ]}
      />
      {offer.changeAskedAt && (
        <Notice title={t('offer-form.changeAsked.title')}>{t('offer-form.changeAsked.text')}</Notice>
      )}
      {step === 'files' && <OfferFilesForm key={filesOf(offer)} offer={offer} submission={submission} />}
      {step === 'review' && <OfferReview offer={offer} submission={submission} />}
      {isFieldsStep(step) && <OfferStepForm key={step} offer={offer} step={step} submission={submission} />}
    </Page>
  );
}

/** Which files there are, in their order: a form that was sent begins anew, or its file would be sent once more. */
const filesOf = ({ detail }: { detail: { photos: { id: string }[]; attachments: { id: string }[] } }) =>
  [...detail.photos, ...detail.attachments].map(({ id }) => id).join();
