import { STAFF_ROLES } from '~/features/accounts/actor';
import { Card } from '~/ui/card';
import { ConfirmDisclosure, Disclosure } from '~/ui/disclosure';
import { Select } from '~/ui/forms/choice-fields';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { FormActions, SubmitButton } from '~/ui/forms/submit-button';
import { Stack } from '~/ui/layout/page';
import { AppForm } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { useText } from '~/ui/use-text';
import { ImpersonationForm, PersonForm } from './person-input';
import type { PersonPage } from './person-facts';
import { ReasonForm } from './reason-form';

type PersonProps = Pick<PersonPage, 'person' | 'can'> & { submission: FormRefusal | undefined };

/** Signing in as the person, with a reason they read. */
export function ImpersonationCard({ can, submission }: PersonProps) {
  const t = useText();
  if (!can.impersonate) return null;
  return (
    <Card title={t('backoffice.impersonate.title')}>
      <Stack>
        <p>{t('backoffice.impersonate.text')}</p>
        <Disclosure
          summary={t('backoffice.impersonate.open')}
          isOpen={submission?.values.intent === 'impersonate'}
        >
          <ReasonForm
            intent="impersonate"
            schema={ImpersonationForm}
            words="backoffice.impersonate"
            submission={submission}
            variant="primary"
          />
        </Disclosure>
      </Stack>
    </Card>
  );
}

/** What an admin may do with the account of a person. */
export function PersonDecision({ person, can, isOneself, submission }: PersonProps & { isOneself: boolean }) {
  const t = useText();
  if (isOneself) return <Notice>{t('backoffice.person.oneself')}</Notice>;
  if (!can.suspend && !can.restore && !can.endSessions && !can.setRole) return null;
  return (
    <Card title={t('backoffice.person.decide')}>
      <Stack>
        {can.restore && (
          <AppForm method="post">
            <Stack gap="s">
              <p>{t('backoffice.person.restore.text')}</p>
              <FormActions>
                <SubmitButton intent="restore" icon="check">
                  {t('backoffice.person.restore.action')}
                </SubmitButton>
              </FormActions>
            </Stack>
          </AppForm>
        )}
        {can.resendVerification && (
          <AppForm method="post">
            <Stack gap="s">
              <p>{t('backoffice.person.verification.text')}</p>
              <FormActions>
                <SubmitButton intent="resend-verification" variant="secondary" icon="mail">
                  {t('backoffice.person.verification.action')}
                </SubmitButton>
              </FormActions>
            </Stack>
          </AppForm>
        )}
        {can.setRole && <RoleForm person={person} />}
        {can.endSessions && (
          <ConfirmDisclosure summary={t('backoffice.person.endSessions.action')}>
            <p>{t('backoffice.person.endSessions.text')}</p>
            <AppForm method="post">
              <SubmitButton intent="end-sessions" variant="danger">
                {t('backoffice.person.endSessions.confirm')}
              </SubmitButton>
            </AppForm>
          </ConfirmDisclosure>
        )}
        {can.suspend && (
          <Disclosure
            summary={t('backoffice.person.suspend.title')}
            isOpen={submission?.values.intent === 'suspend'}
          >
            <ReasonForm
              intent="suspend"
              schema={PersonForm}
              words="backoffice.person.suspend"
              submission={submission}
            />
          </Disclosure>
        )}
      </Stack>
    </Card>
  );
}

function RoleForm({ person }: Pick<PersonPage, 'person'>) {
  const t = useText();
  return (
    <AppForm method="post">
      <Stack gap="s">
        <Select
          name="staffRole"
          label={t('backoffice.person.role.label')}
          help={t('backoffice.person.role.help')}
          defaultValue={person.staffRole ?? 'none'}
          emptyLabel={null}
          isOptional={false}
          options={[
            { value: 'none', label: t('backoffice.person.role.none') },
            ...STAFF_ROLES.map((role) => ({ value: role, label: t(`site.staff.${role}`) })),
          ]}
        />
        <FormActions>
          <SubmitButton intent="set-role" variant="secondary">
            {t('backoffice.person.role.action')}
          </SubmitButton>
        </FormActions>
      </Stack>
    </AppForm>
  );
}
