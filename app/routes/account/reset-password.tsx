import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { clientAddress } from '~/features/accounts/client-address.server';
import { ResetPasswordForm } from '~/features/accounts/password-reset-forms';
import { ResetPasswordInput } from '~/features/accounts/password-reset-input';
import { isResetLinkUsable, resetPassword } from '~/features/accounts/reset-password.server';
import { handle } from '~/handle.server';
import { parseForm } from '~/ui/forms/parse-form';
import { ButtonLink } from '~/ui/button';
import { Page } from '~/ui/layout/page';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('account.reset.title') }),
    isUsable: await isResetLinkUsable(ctx, url.searchParams.get('token') ?? ''),
  }));
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form, request, url }) => {
    const parsed = parseForm(ResetPasswordInput, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const token = url.searchParams.get('token') ?? '';
    await resetPassword(ctx, { ...parsed.data, token }, { request, address: clientAddress(args.context) });
    throw redirect('/sign-in?done=reset');
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function ResetPasswordPage() {
  const { isUsable } = useLoaderData<typeof loader>();
  const submission = useActionData<typeof action>();
  const t = useText();
  if (!isUsable)
    return (
      <Page width="text">
        <PageHeader title={t('account.reset.goneTitle')} lead={t('account.reset.goneText')} />
        <ButtonLink to="/forgot-password">{t('account.reset.again')}</ButtonLink>
      </Page>
    );
  return (
    <Page width="text">
      <PageHeader title={t('account.reset.title')} lead={t('account.reset.lead')} />
      <ResetPasswordForm submission={submission} />
    </Page>
  );
}
