import type { MemberRole } from '~/features/accounts/actor';
import { Badge } from '~/ui/badge';
import { Card } from '~/ui/card';
import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { SubmitButton } from '~/ui/forms/submit-button';
import { Row, Section, Stack } from '~/ui/layout/page';
import { AppForm } from '~/ui/locale-link';
import { TypedText } from '~/ui/typed-text';
import { useText } from '~/ui/use-text';
import { VisuallyHidden } from '~/ui/visually-hidden';
import { RoleSelect } from './members-table';

export type OpenInvitation = {
  id: string;
  email: string;
  role: MemberRole;
  expiresAt: Date;
  isExpired: boolean;
};

/** Who was invited and has not come yet. */
export function OpenInvitations({ invitations }: { invitations: readonly OpenInvitation[] }) {
  const t = useText();
  if (invitations.length === 0) return null;
  return (
    <Section title={t('members.invitations.title')}>
      <DataTable
        caption={t('members.invitations.title')}
        isCaptionHidden
        rows={invitations}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'email',
            header: t('members.column.email'),
            isRowHeader: true,
            cell: ({ email }) => email,
          },
          {
            key: 'role',
            header: t('members.column.role'),
            cell: ({ role }) => t(`members.role.${role}.label`),
          },
          {
            key: 'until',
            header: t('members.column.until'),
            cell: ({ expiresAt, isExpired }) =>
              isExpired ? (
                <Badge tone="warning">{t('members.invitations.expired')}</Badge>
              ) : (
                <DateText moment={expiresAt} />
              ),
          },
          {
            key: 'actions',
            header: t('members.column.actions'),
            isHeaderHidden: true,
            cell: (invitation) => <InvitationActions invitation={invitation} />,
          },
        ]}
      />
    </Section>
  );
}

function InvitationActions({ invitation: { id, email } }: { invitation: OpenInvitation }) {
  const t = useText();
  return (
    <AppForm method="post">
      <input type="hidden" name="id" value={id} />
      <Row>
        {(['resend', 'withdraw'] as const).map((intent) => (
          <SubmitButton key={intent} intent={intent} variant="quiet">
            <span aria-hidden="true">{t(`members.invitations.${intent}`)}</span>
            <VisuallyHidden>{t(`members.invitations.${intent}For`, { email })}</VisuallyHidden>
          </SubmitButton>
        ))}
      </Row>
    </AppForm>
  );
}

export type WaitingRequest = { id: string; name: string; email: string; message: string; createdAt: Date };

/** Who asked to join; an owner lets them in with a role, or not. */
export function WaitingRequests({ requests }: { requests: readonly WaitingRequest[] }) {
  const t = useText();
  if (requests.length === 0) return null;
  return (
    <Section title={t('members.requests.title')} lead={t('members.requests.lead')}>
      <Stack>
        {requests.map(({ id, name, email, message, createdAt }) => (
          <Card key={id} title={name} level={3} tone="accent">
            <Stack>
              <p>{email}</p>
              {message && <TypedText text={message} />}
              <p>
                {t('members.requests.since')} <DateText moment={createdAt} hasRelative />
              </p>
              <AppForm method="post" className="form form--inline">
                <input type="hidden" name="id" value={id} />
                <RoleSelect label={t('members.change.role', { name })} chosen="editor" />
                <SubmitButton intent="accept-request" variant="secondary">
                  {t('members.requests.accept')}
                </SubmitButton>
                <SubmitButton intent="refuse-request" variant="quiet">
                  {t('members.requests.refuse')}
                </SubmitButton>
              </AppForm>
            </Stack>
          </Card>
        ))}
      </Stack>
    </Section>
  );
}
