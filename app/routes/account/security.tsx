import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import '~/features/person/account.css';
import { EndSessionInput, PasswordInput, SecurityIntent } from '~/features/person/account-input';
import { getSecurityPage } from '~/features/person/account-queries.server';
import { Security } from '~/features/person/security';
import { endOtherSessions, endSession } from '~/features/person/sessions.server';
import { renewRecoveryCodes, startTwoStep, stopTwoStep } from '~/features/person/two-step-setup.server';
import { handle } from '~/handle.server';
import { notFound } from '~/platform/errors';
import { parseForm } from '~/ui/forms/parse-form';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, (ctx, { request, url }) => getSecurityPage(ctx, request, url.searchParams));
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form, request }) => {
    const posted = await form();
    const asked = parseForm(SecurityIntent, posted);
    if (!asked.ok) throw notFound();
    const { intent } = asked.data;
    if (intent === 'end-others') {
      await endOtherSessions(ctx, request);
      throw redirect('/account/security?done=ended-others');
    }
    if (intent === 'end') {
      const parsed = parseForm(EndSessionInput, posted);
      if (!parsed.ok) throw notFound();
      await endSession(ctx, parsed.data);
      throw redirect('/account/security?done=ended');
    }
    const parsed = parseForm(PasswordInput, posted);
    if (!parsed.ok) return data({ refusal: parsed.refusal }, { status: 400 });
    if (intent === 'renew') return { recoveryCodes: await renewRecoveryCodes(ctx, parsed.data, request) };
    if (intent === 'stop') {
      const headers = await stopTwoStep(ctx, parsed.data, request);
      throw redirect('/account/security?done=two-step-off', { headers });
    }
    await startTwoStep(ctx, parsed.data, request);
    throw redirect('/account/security/two-step');
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function SecurityPage() {
  return <Security {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
