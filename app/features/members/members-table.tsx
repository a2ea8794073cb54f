import { MEMBER_ROLES, type MemberRole } from '~/features/accounts/actor';
import { Badge } from '~/ui/badge';
import { type Column, DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { ConfirmDisclosure, Disclosure } from '~/ui/disclosure';
import { Select } from '~/ui/forms/choice-fields';
import { SubmitButton } from '~/ui/forms/submit-button';
import { Row, Stack } from '~/ui/layout/page';
import { AppForm } from '~/ui/locale-link';
import { useText } from '~/ui/use-text';

export type MemberRow = {
  id: string;
  name: string;
  email: string;
  role: MemberRole;
  since: Date;
  isSelf: boolean;
  isLastOwner: boolean;
};

/** Who belongs to the organisation; owners can change roles and take people out. */
export function MembersTable({ members, canManage }: { members: readonly MemberRow[]; canManage: boolean }) {
  const t = useText();
  const columns: Column<MemberRow>[] = [
    {
      key: 'name',
      header: t('members.column.name'),
      isRowHeader: true,
      cell: ({ name, isSelf }) => (
        <Row>
          {name}
          {isSelf && <Badge>{t('members.you')}</Badge>}
        </Row>
      ),
    },
    { key: 'email', header: t('members.column.email'), cell: ({ email }) => email },
    { key: 'role', header: t('members.column.role'), cell: ({ role }) => t(`members.role.${role}.label`) },
    { key: 'since', header: t('members.column.since'), cell: ({ since }) => <DateText moment={since} /> },
    ...(canManage
      ? [
          {
            key: 'actions',
            header: t('members.column.actions'),
            isHeaderHidden: true,
            cell: (member: MemberRow) => <MemberActions member={member} />,
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t('members.title')}
      isCaptionHidden
      columns={columns}
      rows={members}
      rowKey={({ id }) => id}
    />
  );
}

function MemberActions({ member }: { member: MemberRow }) {
  const t = useText();
  const { id, name, role, isSelf, isLastOwner } = member;
  if (isLastOwner) return <p className="muted">{t('members.change.lastOwner')}</p>;
  return (
    <Disclosure summary={t('members.change.title')}>
      <Stack>
        <AppForm method="post" className="form form--inline">
          <input type="hidden" name="id" value={id} />
          <RoleSelect label={t('members.change.role', { name })} chosen={role} />
          <SubmitButton intent="change-role" variant="secondary">
            {t('members.change.submit')}
          </SubmitButton>
        </AppForm>
        {!isSelf && (
          <ConfirmDisclosure summary={t('members.change.remove', { name })} isDanger>
            <p>{t('members.change.removeText', { name })}</p>
            <AppForm method="post">
              <input type="hidden" name="id" value={id} />
              <SubmitButton intent="remove" variant="danger">
                {t('members.change.removeSubmit')}
              </SubmitButton>
            </AppForm>
          </ConfirmDisclosure>
        )}
      </Stack>
    </Disclosure>
  );
}

/** The three roles as a list to choose from. */
export function RoleSelect({ label, chosen }: { label: string; chosen: MemberRole }) {
  const t = useText();
  return (
    <Select
      name="role"
      label={label}
      isOptional={false}
      emptyLabel={null}
      defaultValue={chosen}
      options={MEMBER_ROLES.map((value) => ({ value, label: t(`members.role.${value}.label`) }))}
    />
  );
}
