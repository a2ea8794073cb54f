import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { clientAddress } from '~/features/accounts/client-address.server';
import { sealDraft } from '~/features/registration/company-draft.server';
import { CompanyNumberForm } from '~/features/registration/company-number-form';
import { draftPath, startOf } from '~/features/registration/draft-path';
import { lookUpCompany } from '~/features/registration/look-up-company.server';
import { CompanyNumberInput } from '~/features/registration/registration-input';
import { SignUpSteps } from '~/features/registration/sign-up-steps';
import { handle } from '~/handle.server';
import { parseForm } from '~/ui/forms/parse-form';
import { Page } from '~/ui/layout/page';
import { AppLink } from '~/ui/locale-link';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => {
    if (ctx.actor.kind === 'person') throw redirect('/dashboard');
    const title = ctx.t('site.pageTitle', { page: ctx.t('registration.number.title') });
    return { title, start: startOf(url.searchParams) };
  });
}

/** Looks the number up; what came of it travels in the address of the next page, sealed. */
export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form }) => {
    const parsed = parseForm(CompanyNumberInput, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const draft = await lookUpCompany(ctx, parsed.data, clientAddress(args.context));
    throw redirect(draftPath('/sign-up/organisation', sealDraft(ctx, draft)));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function SignUpPage() {
  const { start } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <Page width="text">
      <SignUpSteps at="organisation" />
      <PageHeader
        title={t('registration.number.title')}
        lead={
          <>
            {t('registration.number.lead')}{' '}
            <AppLink to="/sign-in">{t('registration.number.toSignIn')}</AppLink>
          </>
        }
      />
      <CompanyNumberForm key={start.activity} start={start} submission={useActionData<typeof action>()} />
    </Page>
  );
}
