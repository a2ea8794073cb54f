import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { clientAddress } from '~/features/accounts/client-address.server';
import { EmailIntent } from '~/features/accounts/email-intent';
import { getVerifyEmailPage } from '~/features/accounts/email-pages.server';
import { confirmEmail, resendEmailVerification } from '~/features/accounts/email-verification.server';
import { VerifyEmail } from '~/features/accounts/verify-email';
import { handle } from '~/handle.server';
import { notFound } from '~/platform/errors';
import { parseForm } from '~/ui/forms/parse-form';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, (ctx, { url }) => getVerifyEmailPage(ctx, url.searchParams));
}

/** A link in a mail only shows a button: programs that follow links before people do use nothing up. */
export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form, request, url }) => {
    const parsed = parseForm(EmailIntent, await form());
    if (!parsed.ok) throw notFound();
    if (parsed.data.intent === 'resend') {
      await resendEmailVerification(ctx);
      return redirect('/verify-email?state=sent');
    }
    const visit = { request, address: clientAddress(args.context) };
    await confirmEmail(ctx, url.searchParams.get('token') ?? '', visit);
    return redirect('/verify-email?state=done');
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function VerifyEmailPage() {
  return <VerifyEmail view={useLoaderData<typeof loader>().view} />;
}
