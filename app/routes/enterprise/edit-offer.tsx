import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { OfferForm } from '~/features/offers/offer-form';
import { OfferForm as OfferFormSchema } from '~/features/offers/offer-input';
import { getOfferForm } from '~/features/offers/own-offers.server';
import { saveOffer } from '~/features/offers/save-offer.server';
import { handle } from '~/handle.server';
import { slugParam } from '~/platform/slug';
import { parseForm } from '~/ui/forms/parse-form';
import { Page } from '~/ui/layout/page';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { params }) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('offer-form.edit.title') }),
    offer: await getOfferForm(ctx, slugParam(params.id)),
  }));
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { params, form }) => {
    const parsed = parseForm(OfferFormSchema, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const { id, done } = await saveOffer(ctx, { ...parsed.data, id: slugParam(params.id) });
    throw redirect(`/enterprise/offers/${id}?done=${done}`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function EditOfferPage() {
  const { offer } = useLoaderData<typeof loader>();
  const t = useText();
  const ownPage = `/enterprise/offers/${offer.id}`;
  return (
    <Page width="text">
      <PageHeader
        title={t('offer-form.edit.title')}
        lead={t(`offer-form.edit.lead.${offer.status}`)}
        crumbs={[
          { label: t('offers.dashboard.title'), to: '/enterprise' },
          { label: offer.values.title || t('offers.untitled'), to: ownPage },
        ]}
      />
      <OfferForm
        mode={offer.isPosted ? 'posted' : 'draft'}
        values={offer.values}
        submission={useActionData<typeof action>()}
        cancelTo={ownPage}
      />
    </Page>
  );
}
