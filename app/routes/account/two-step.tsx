import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { clientAddress } from '~/features/accounts/client-address.server';
import { localPath } from '~/features/accounts/local-path';
import { TwoStepForm } from '~/features/accounts/two-step-form';
import { TwoStepInput } from '~/features/accounts/two-step-input';
import { answerTwoStep, isChallenged } from '~/features/accounts/two-step.server';
import { handle } from '~/handle.server';
import { parseForm } from '~/ui/forms/parse-form';
import { Disclosure } from '~/ui/disclosure';
import { Page, Stack } from '~/ui/layout/page';
import { AppLink } from '~/ui/locale-link';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { request, url }) => {
    if (ctx.actor.kind === 'person') throw redirect(localPath(url.searchParams.get('next')) ?? '/dashboard');
    if (!(await isChallenged(ctx, request))) throw redirect('/sign-in');
    return { title: ctx.t('site.pageTitle', { page: ctx.t('account.twoStep.title') }) };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form, request, url }) => {
    const parsed = parseForm(TwoStepInput, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const visit = { request, address: clientAddress(args.context) };
    const headers = await answerTwoStep(ctx, parsed.data, visit);
    throw redirect(localPath(url.searchParams.get('next')) ?? '/dashboard', { headers });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function TwoStepPage() {
  const t = useText();
  return (
    <Page width="text">
      <PageHeader title={t('account.twoStep.title')} lead={t('account.twoStep.lead')} />
      <Stack>
        <TwoStepForm submission={useActionData<typeof action>()} />
        <Disclosure summary={t('account.twoStep.lost')}>
          <p>{t('account.twoStep.lostText')}</p>
        </Disclosure>
        <p>
          <AppLink to="/sign-in">{t('account.twoStep.again')}</AppLink>
        </p>
      </Stack>
    </Page>
  );
}
