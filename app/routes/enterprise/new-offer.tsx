import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { requireOrganisation, requirePermission } from '~/features/accounts/require.server';
import { createOffer } from '~/features/offers/create-offer.server';
import { NewOfferStepForm } from '~/features/offers/new-offer-form';
import { NewOfferForm } from '~/features/offers/offer-input';
import { handle } from '~/handle.server';
import { parseForm } from '~/ui/forms/parse-form';
import { Page } from '~/ui/layout/page';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx) => {
    requireOrganisation(ctx);
    requirePermission(ctx, 'edit:offer');
    return { title: ctx.t('site.pageTitle', { page: ctx.t('offer-form.new.title') }) };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form }) => {
    const parsed = parseForm(NewOfferForm, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const { intent, ...fields } = parsed.data;
    const { id } = await createOffer(ctx, fields);
    throw redirect(
      intent === 'next' ? `/enterprise/offers/${id}/edit?step=story` : `/enterprise/offers/${id}?done=saved`,
    );
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function NewOfferPage() {
  const t = useText();
  return (
    <Page>
      <PageHeader
        title={t('offer-form.new.title')}
        lead={t('offer-form.new.lead')}
        crumbs={[{ label: t('own-offers.dashboard.title'), to: '/enterprise' }]}
      />
      <NewOfferStepForm submission={useActionData<typeof action>()} />
    </Page>
  );
}
