import { StateBadge } from '~/ui/badge';
import { Button } from '~/ui/button';
import { ConfirmDisclosure } from '~/ui/disclosure';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { Section, Stack } from '~/ui/layout/page';
import { AppForm } from '~/ui/locale-link';
import { FlashMessage, Notice } from '~/ui/notice';
import { useText } from '~/ui/use-text';
import { AccountLayout } from './account-layout';
import { PasswordForm, RecoveryCodes } from './security-forms';
import { SessionList } from './session-list';

type Answer = FormRefusal | { refusal: FormRefusal } | { recoveryCodes: string[] } | undefined;
type SessionRows = Parameters<typeof SessionList>[0]['sessions'];

interface SecurityProps {
  twoStep: { isOn: boolean; isNeeded: boolean };
  sessions: SessionRows;
  done: string | null;
  /** What the last form of this page was answered. */
  answer: Answer;
}

/** The refusal in an answer, wherever it was made. */
function refusalOf(answer: Answer): FormRefusal | undefined {
  if (!answer || 'recoveryCodes' in answer) return undefined;
  return 'refusal' in answer ? answer.refusal : answer;
}

/** Two-step login, and the devices a person is signed in on. */
export function Security({ twoStep, sessions, done, answer }: SecurityProps) {
  const t = useText();
  const refusal = refusalOf(answer);
  return (
    <AccountLayout title={t('account.security.title')} lead={t('account.security.lead')}>
      {done && !answer && <FlashMessage>{t(`account.security.done.${done}`)}</FlashMessage>}
      {twoStep.isNeeded && (
        <Notice tone="warning" title={t('account.security.needed')}>
          {t('account.security.neededText')}
        </Notice>
      )}
      {answer && 'recoveryCodes' in answer && (
        <Notice tone="success" title={t('account.security.codes')}>
          <p>{t('account.security.codesText')}</p>
          <RecoveryCodes codes={answer.recoveryCodes} />
        </Notice>
      )}
      <TwoStepSection isOn={twoStep.isOn} refusal={refusal} />
      <Section title={t('account.security.sessions')} lead={t('account.security.sessionsLead')}>
        <Stack>
          <SessionList sessions={sessions} />
          {sessions.length > 1 ? (
            <AppForm method="post">
              <Button type="submit" name="intent" value="end-others" variant="secondary" icon="logout">
                {t('account.security.endOthers')}
              </Button>
            </AppForm>
          ) : (
            <p>{t('account.security.onlyThis')}</p>
          )}
        </Stack>
      </Section>
    </AccountLayout>
  );
}

function TwoStepSection({ isOn, refusal }: { isOn: boolean; refusal: FormRefusal | undefined }) {
  const t = useText();
  const asks = (intent: string) => refusal?.values.intent === intent;
  return (
    <Section
      title={t('account.security.twoStep')}
      lead={t(isOn ? 'account.security.onText' : 'account.security.why')}
      actions={
        <StateBadge tone={isOn ? 'success' : 'neutral'}>
          {t(isOn ? 'account.security.isOn' : 'account.security.isOff')}
        </StateBadge>
      }
    >
      {isOn ? (
        <Stack>
          <ConfirmDisclosure summary={t('account.security.newCodes')} isOpen={asks('renew')}>
            <p>{t('account.security.newCodesText')}</p>
            <PasswordForm intent="renew" submit={t('account.security.newCodes')} submission={refusal} />
          </ConfirmDisclosure>
          <ConfirmDisclosure summary={t('account.security.stop')} isDanger isOpen={asks('stop')}>
            <p>{t('account.security.stopText')}</p>
            <PasswordForm
              intent="stop"
              submit={t('account.security.stop')}
              variant="danger"
              submission={refusal}
            />
          </ConfirmDisclosure>
        </Stack>
      ) : (
        <PasswordForm
          intent="start"
          submit={t('account.security.start')}
          variant="primary"
          submission={refusal}
        />
      )}
    </Section>
  );
}
