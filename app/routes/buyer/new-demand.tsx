import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { requireOrganisation, requirePermission } from '~/features/accounts/require.server';
import { DemandForm } from '~/features/demands/demand-form';
import { DemandForm as DemandFormSchema } from '~/features/demands/demand-input';
import { saveDemand } from '~/features/demands/save-demand.server';
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
    const parsed = parseForm(DemandFormSchema, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const { id, done } = await saveDemand(ctx, parsed.data);
    throw redirect(`/buyer/demands/${id}?done=${done}`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function NewDemandPage() {
  const t = useText();
  return (
    <Page width="text">
      <PageHeader
        title={t('demand-form.new.title')}
        lead={t('demand-form.new.lead')}
        crumbs={[{ label: t('demands.dashboard.title'), to: '/buyer' }]}
      />
      <DemandForm mode="draft" submission={useActionData<typeof action>()} cancelTo="/buyer" />
    </Page>
  );
}
