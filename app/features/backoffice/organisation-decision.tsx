import { Card } from '~/ui/card';
import { DateText } from '~/ui/date-text';
import { Disclosure } from '~/ui/disclosure';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { FormActions, SubmitButton } from '~/ui/forms/submit-button';
import { Stack } from '~/ui/layout/page';
import { AppForm } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { useText } from '~/ui/use-text';
import { OrganisationDecisionForm } from './organisation-decision-input';
import type { OrganisationPage } from './organisation-facts';
import { ReasonForm } from './reason-form';

type DecisionProps = Pick<OrganisationPage, 'organisation' | 'can'> & { submission: FormRefusal | undefined };

/** What staff may decide about an organisation now; the graph says which answers there are. */
export function OrganisationDecision({ organisation, can, submission }: DecisionProps) {
  const t = useText();
  const { seen } = organisation;
  const isOpen = (intent: string) => submission?.values.intent === intent;
  if (!can.verify && !can.refuse && !can.suspend && !can.restore) return null;
  return (
    <Card title={t('backoffice.decision.title')}>
      <Stack>
        {(can.verify || can.restore) && (
          <AppForm method="post">
            <Stack gap="s">
              <p>{t(`backoffice.decision.${can.verify ? 'verify' : 'restore'}.text`)}</p>
              <input type="hidden" name="seen" value={seen} />
              <FormActions>
                <SubmitButton intent={can.verify ? 'verify' : 'restore'} icon="check">
                  {t(`backoffice.decision.${can.verify ? 'verify' : 'restore'}.action`)}
                </SubmitButton>
              </FormActions>
            </Stack>
          </AppForm>
        )}
        {(['refuse', 'suspend'] as const)
          .filter((intent) => can[intent])
          .map((intent) => (
            <Disclosure
              key={intent}
              summary={t(`backoffice.decision.${intent}.title`)}
              isOpen={isOpen(intent)}
            >
              <ReasonForm
                intent={intent}
                schema={OrganisationDecisionForm}
                words={`backoffice.decision.${intent}`}
                seen={seen}
                submission={submission}
              />
            </Disclosure>
          ))}
      </Stack>
    </Card>
  );
}

/** Who says that an organisation without members is theirs. */
export function OrganisationClaims({ claims, can }: Pick<OrganisationPage, 'claims' | 'can'>) {
  const t = useText();
  if (claims.length === 0) return null;
  return (
    <Card title={t('backoffice.claims.title')} tone="accent">
      <Stack>
        <p>{t('backoffice.claims.lead')}</p>
        {claims.map(({ id, user, message, createdAt }) => (
          <AppForm key={id} method="post">
            <Stack gap="s">
              <p>
                <strong>{user.name}</strong>, {user.email} · <DateText moment={createdAt} hasRelative />
              </p>
              {message && <blockquote>{message}</blockquote>}
              {!user.emailVerified && <Notice tone="warning">{t('backoffice.claims.unverified')}</Notice>}
              <input type="hidden" name="requestId" value={id} />
              {can.decideClaims && (
                <FormActions>
                  {user.emailVerified && (
                    <SubmitButton intent="accept-claim" icon="check">
                      {t('backoffice.claims.accept', { name: user.name })}
                    </SubmitButton>
                  )}
                  <SubmitButton intent="refuse-claim" variant="secondary">
                    {t('backoffice.claims.refuse')}
                  </SubmitButton>
                </FormActions>
              )}
            </Stack>
          </AppForm>
        ))}
      </Stack>
    </Card>
  );
}
