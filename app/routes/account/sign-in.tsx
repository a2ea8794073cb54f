import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { clientAddress } from '~/features/accounts/client-address.server';
import { localPath } from '~/features/accounts/local-path';
import { orUnavailable } from '~/features/accounts/or-unavailable.server';
import { SignInForm } from '~/features/accounts/sign-in-form';
import { SignInInput } from '~/features/accounts/sign-in-input';
import { signIn } from '~/features/accounts/sign-in.server';
import { handle } from '~/handle.server';
import { parseForm } from '~/ui/forms/parse-form';
import { Page } from '~/ui/layout/page';
import { AppLink } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => {
    const next = localPath(url.searchParams.get('next'));
    if (ctx.actor.kind === 'person') throw redirect(next ?? '/dashboard');
    return {
      title: ctx.t('site.pageTitle', { page: ctx.t('accounts.signIn.title') }),
      isSentHere: next !== null,
    };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form, request, url }) => {
    const parsed = parseForm(SignInInput, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const headers = await orUnavailable(
      signIn(ctx, parsed.data, { request, address: clientAddress(args.context) }),
    );
    throw redirect(localPath(url.searchParams.get('next')) ?? '/dashboard', { headers });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function SignInPage() {
  const { isSentHere } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <Page width="text">
      <PageHeader
        title={t('accounts.signIn.title')}
        lead={
          <>
            {t('accounts.signIn.lead')} <AppLink to="/sign-up">{t('accounts.signIn.toSignUp')}</AppLink>
          </>
        }
      />
      {isSentHere && <Notice>{t('accounts.signIn.sentHere')}</Notice>}
      <SignInForm submission={useActionData<typeof action>()} />
    </Page>
  );
}
