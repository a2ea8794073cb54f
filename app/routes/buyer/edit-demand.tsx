import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DemandForm } from '~/features/demands/demand-form';
import { DemandForm as DemandFormSchema } from '~/features/demands/demand-input';
import { getDemandForm } from '~/features/demands/own-demands.server';
import { saveDemand } from '~/features/demands/save-demand.server';
import { handle } from '~/handle.server';
import { slugParam } from '~/platform/slug';
import { parseForm } from '~/ui/forms/parse-form';
import { Page } from '~/ui/layout/page';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { params }) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('demand-form.edit.title') }),
    demand: await getDemandForm(ctx, slugParam(params.id)),
  }));
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { params, form }) => {
    const parsed = parseForm(DemandFormSchema, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const { id, done } = await saveDemand(ctx, { ...parsed.data, id: slugParam(params.id) });
    throw redirect(`/buyer/demands/${id}?done=${done}`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function EditDemandPage() {
  const { demand } = useLoaderData<typeof loader>();
  const t = useText();
  const ownPage = `/buyer/demands/${demand.id}`;
  return (
    <Page width="text">
      <PageHeader
        title={t('demand-form.edit.title')}
        lead={t(`demand-form.edit.lead.${demand.status}`)}
        crumbs={[
          { label: t('demands.dashboard.title'), to: '/buyer' },
          { label: demand.values.title || t('demands.untitled'), to: ownPage },
        ]}
      />
      <DemandForm
        mode={demand.isPosted ? 'posted' : 'draft'}
        values={demand.values}
        submission={useActionData<typeof action>()}
        cancelTo={ownPage}
      />
    </Page>
  );
}
