import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { clientAddress } from '~/features/accounts/client-address.server';
import { forgotPassword } from '~/features/accounts/forgot-password.server';
import { ForgotPasswordForm } from '~/features/accounts/password-reset-forms';
import { ForgotPasswordInput } from '~/features/accounts/password-reset-input';
import { handle } from '~/handle.server';
import { parseForm } from '~/ui/forms/parse-form';
import { Page } from '~/ui/layout/page';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('account.forgot.title') }),
  }));
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form, request }) => {
    const parsed = parseForm(ForgotPasswordInput, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    await forgotPassword(ctx, parsed.data, { request, address: clientAddress(args.context) });
    throw redirect('/check-mail');
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function ForgotPasswordPage() {
  const t = useText();
  return (
    <Page width="text">
      <PageHeader title={t('account.forgot.title')} lead={t('account.forgot.lead')} />
      <ForgotPasswordForm submission={useActionData<typeof action>()} />
    </Page>
  );
}
