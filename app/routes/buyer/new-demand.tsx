import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { requireOrganisation, requirePermission } from '~/features/accounts/require.server';
import { createDemand } from '~/features/demands/create-demand.server';
import { NewDemandStepForm } from '~/features/demands/demand-form';
import { NewDemandForm } from '~/features/demands/demand-input';
import { handle } from '~/handle.server';
import { parseForm } from '~/ui/forms/parse-form';
import { Page } from '~/ui/layout/page';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx) => {
    requireOrganisation(ctx);
    requirePermission(ctx, 'edit:demand');
    return { title: ctx.t('site.pageTitle', { page: ctx.t('demand-form.new.title') }) };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form }) => {
    const parsed = parseForm(NewDemandForm, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const { intent, ...input } = parsed.data;
    const { id } = await createDemand(ctx, input);
    const ownPage = `/buyer/demands/${id}`;
    throw redirect(intent === 'next' ? `${ownPage}/edit?step=lots` : `${ownPage}?done=saved`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function NewDemandPage() {
  const t = useText();
  return (
    <Page>
      <PageHeader
        title={t('demand-form.new.title')}
        lead={t('demand-form.new.lead')}
        crumbs={[{ label: t('own-demands.dashboard.title'), to: '/buyer' }]}
      />
      <NewDemandStepForm submission={useActionData<typeof action>()} />
    </Page>
  );
}
