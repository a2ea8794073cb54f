import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { clientAddress } from '~/features/accounts/client-address.server';
import { KEPT_FORM_PAGE } from '~/features/accounts/kept-form.server';
import { localPath } from '~/features/accounts/local-path';
import { SignInForm } from '~/features/accounts/sign-in-form';
import { SignInInput } from '~/features/accounts/sign-in-input';
import { signIn } from '~/features/accounts/sign-in.server';
import { handle } from '~/handle.server';
import { parseForm } from '~/ui/forms/parse-form';
import { Page } from '~/ui/layout/page';
import { AppLink } from '~/ui/locale-link';
import { FlashMessage, Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

/** After which other page one comes here. */
const DONE = ['reset', 'delete'] as const;

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => {
    const next = localPath(url.searchParams.get('next'));
    if (ctx.actor.kind === 'person') throw redirect(next ?? '/dashboard');
    return {
      title: ctx.t('site.pageTitle', { page: ctx.t('accounts.signIn.title') }),
      isSentHere: next !== null,
      isFormKept: next === KEPT_FORM_PAGE,
      done: DONE.find((done) => done === url.searchParams.get('done')) ?? null,
    };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form, request, url }) => {
    const parsed = parseForm(SignInInput, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const visit = { request, address: clientAddress(args.context) };
    const { cookies: headers, needsCode } = await signIn(ctx, parsed.data, visit);
    const next = localPath(url.searchParams.get('next'));
    if (needsCode)
      throw redirect(next ? `/two-step?next=${encodeURIComponent(next)}` : '/two-step', { headers });
    throw redirect(next ?? '/dashboard', { headers });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function SignInPage() {
  const { isSentHere, isFormKept, done } = useLoaderData<typeof loader>();
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
      {done && <FlashMessage>{t(`account.${done}.done`)}</FlashMessage>}
      {isSentHere && (
        <Notice>{t(isFormKept ? 'accounts.signIn.formKept' : 'accounts.signIn.sentHere')}</Notice>
      )}
      <SignInForm submission={useActionData<typeof action>()} />
      <p>
        <AppLink to="/forgot-password">{t('account.forgot.link')}</AppLink>
      </p>
    </Page>
  );
}
