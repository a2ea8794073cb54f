import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { clientAddress } from '~/features/accounts/client-address.server';
import { SignUpForm } from '~/features/accounts/sign-up-form';
import { SignUpInput } from '~/features/accounts/sign-up-input';
import { signUp } from '~/features/accounts/sign-up.server';
import { handle } from '~/handle.server';
import { parseForm } from '~/ui/forms/parse-form';
import { Page } from '~/ui/layout/page';
import { AppLink } from '~/ui/locale-link';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx) => {
    if (ctx.actor.kind === 'person') throw redirect('/dashboard');
    return { title: ctx.t('site.pageTitle', { page: ctx.t('accounts.signUp.title') }) };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form, request }) => {
    const parsed = parseForm(SignUpInput, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const headers = await signUp(ctx, parsed.data, { request, address: clientAddress(args.context) });
    throw redirect('/dashboard', { headers });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function SignUpPage() {
  const t = useText();
  return (
    <Page width="text">
      <PageHeader
        title={t('accounts.signUp.title')}
        lead={
          <>
            {t('accounts.signUp.lead')} <AppLink to="/sign-in">{t('accounts.signUp.toSignIn')}</AppLink>
          </>
        }
      />
      <SignUpForm submission={useActionData<typeof action>()} />
    </Page>
  );
}
