import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { clientAddress } from '~/features/accounts/client-address.server';
import { requirePerson } from '~/features/accounts/require.server';
import { sealDraft } from '~/features/registration/company-draft.server';
import { CompanyNumberForm } from '~/features/registration/company-number-form';
import { ownJoinRequests } from '~/features/registration/company-page.server';
import { draftPath, startOf } from '~/features/registration/draft-path';
import { JoinRequestList } from '~/features/registration/join-request-list';
import { lookUpCompany } from '~/features/registration/look-up-company.server';
import { CompanyNumberInput } from '~/features/registration/registration-input';
import { handle } from '~/handle.server';
import { parseForm } from '~/ui/forms/parse-form';
import { Page } from '~/ui/layout/page';
import { FlashMessage } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => {
    const { actor } = requirePerson(ctx);
    return {
      title: ctx.t('site.pageTitle', { page: ctx.t('registration.add.title') }),
      start: startOf(url.searchParams),
      requests: await ownJoinRequests(ctx),
      hasOrganisation: actor.organisations.length > 0,
      isSent: url.searchParams.get('done') === 'sent',
    };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form }) => {
    requirePerson(ctx);
    const parsed = parseForm(CompanyNumberInput, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const draft = await lookUpCompany(ctx, parsed.data, clientAddress(args.context));
    throw redirect(draftPath('/organisations/new/details', sealDraft(ctx, draft)));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function NewOrganisationPage() {
  const { start, requests, hasOrganisation, isSent } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <Page width="text">
      <PageHeader
        title={t(hasOrganisation ? 'registration.add.title' : 'registration.steps.organisation')}
        lead={t(hasOrganisation ? 'registration.add.lead' : 'registration.add.none')}
      />
      {isSent && <FlashMessage>{t('registration.add.sent')}</FlashMessage>}
      <JoinRequestList requests={requests} />
      <CompanyNumberForm start={start} submission={useActionData<typeof action>()} />
    </Page>
  );
}
