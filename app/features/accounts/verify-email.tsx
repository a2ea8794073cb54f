import type { ReactNode } from 'react';
import { Button, ButtonLink } from '~/ui/button';
import { Page, Stack } from '~/ui/layout/page';
import { AppForm } from '~/ui/locale-link';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export type VerifyEmailView =
  | { state: 'ask'; email: string }
  | { state: 'done'; isSignedIn: boolean }
  | { state: 'sent'; email: string }
  | { state: 'gone'; isSignedIn: boolean; mayAskAgain: boolean };

/** The page of a mailed link: one question or one answer, and one way on. */
export function VerifyEmail({ view }: { view: VerifyEmailView }) {
  const t = useText();
  if (view.state === 'ask')
    return (
      <OnePage title={t('account.verify.title')} lead={t('account.verify.lead', { email: view.email })}>
        <IntentButton intent="confirm" label={t('account.verify.submit')} />
      </OnePage>
    );
  if (view.state === 'sent')
    return (
      <OnePage
        title={t('account.verify.sentTitle')}
        lead={t('account.verify.sentText', { email: view.email })}
      >
        <p>{t('account.checkMail.nothingText')}</p>
        <IntentButton intent="resend" label={t('account.verify.again')} isSecond />
      </OnePage>
    );
  if (view.state === 'done')
    return (
      <OnePage title={t('account.verify.doneTitle')} lead={t('account.verify.doneText')}>
        <OnwardLink isSignedIn={view.isSignedIn} />
      </OnePage>
    );
  return (
    <OnePage title={t('account.verify.goneTitle')} lead={t('account.verify.goneText')}>
      {!view.isSignedIn && <p>{t('account.verify.goneVisitor')}</p>}
      {view.mayAskAgain && <p>{t('account.verify.goneSignedIn')}</p>}
      {view.mayAskAgain ? (
        <IntentButton intent="resend" label={t('account.verify.again')} />
      ) : (
        <OnwardLink isSignedIn={view.isSignedIn} />
      )}
    </OnePage>
  );
}

function OnePage({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <Page width="text">
      <PageHeader title={title} lead={lead} />
      <Stack>{children}</Stack>
    </Page>
  );
}

function OnwardLink({ isSignedIn }: { isSignedIn: boolean }) {
  const t = useText();
  return (
    <div>
      {isSignedIn ? (
        <ButtonLink to="/dashboard">{t('account.verify.toDashboard')}</ButtonLink>
      ) : (
        <ButtonLink to="/sign-in">{t('account.verify.toSignIn')}</ButtonLink>
      )}
    </div>
  );
}

interface IntentButtonProps {
  intent: 'confirm' | 'resend';
  label: string;
  isSecond?: boolean;
}

/** Asking again goes to the bare address, so that the used-up link is left behind. */
function IntentButton({ intent, label, isSecond = false }: IntentButtonProps) {
  return (
    <AppForm method="post" {...(intent === 'resend' ? { action: '/verify-email' } : {})}>
      <Button
        type="submit"
        name="intent"
        value={intent}
        variant={isSecond ? 'secondary' : 'primary'}
        icon={intent === 'resend' ? 'mail' : 'check'}
      >
        {label}
      </Button>
    </AppForm>
  );
}
