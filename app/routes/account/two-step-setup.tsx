import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import '~/features/person/account.css';
import { AppCodeInput } from '~/features/accounts/two-step-input';
import { AccountLayout } from '~/features/person/account-layout';
import { QrCode } from '~/features/person/qr-code';
import { AppCodeForm, RecoveryCodes } from '~/features/person/security-forms';
import { confirmTwoStep, getTwoStepSetup } from '~/features/person/two-step-setup.server';
import { handle } from '~/handle.server';
import { parseForm } from '~/ui/forms/parse-form';
import { Section, Stack } from '~/ui/layout/page';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx) => {
    const setup = await getTwoStepSetup(ctx);
    if (!setup) throw redirect('/account/security');
    return { title: ctx.t('site.pageTitle', { page: ctx.t('account.setup.title') }), setup };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form, request }) => {
    const parsed = parseForm(AppCodeInput, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const headers = await confirmTwoStep(ctx, parsed.data, request);
    throw redirect('/account/security?done=two-step-on', { headers });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function TwoStepSetupPage() {
  const { setup } = useLoaderData<typeof loader>();
  const submission = useActionData<typeof action>();
  const t = useText();
  return (
    <AccountLayout
      title={t('account.setup.title')}
      lead={t('account.setup.lead')}
      crumb={{ label: t('account.security.title'), to: '/account/security' }}
    >
      <Section title={t('account.setup.scan')} lead={t('account.setup.scanText')}>
        <Stack>
          <QrCode picture={setup.picture} label={t('account.setup.picture')} />
          <div>
            <p>{t('account.setup.secret')}</p>
            <p className="secret-key">{setup.secret}</p>
          </div>
        </Stack>
      </Section>
      <Section title={t('account.setup.recovery')} lead={t('account.setup.recoveryText')}>
        <RecoveryCodes codes={setup.recoveryCodes} />
      </Section>
      <Section title={t('account.setup.confirm')}>
        <AppCodeForm submission={submission} />
      </Section>
    </AccountLayout>
  );
}
