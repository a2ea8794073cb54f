import { Badge, StateBadge, type Tone } from '~/ui/badge';
import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { AppLink } from '~/ui/locale-link';
import { RowKeys } from '~/ui/row-keys';
import { useText } from '~/ui/use-text';
import type { listPeople } from './people-list.server';
import type { personStateOf } from './person-filter';

type Row = Awaited<ReturnType<typeof listPeople>>['people'][number];
type State = ReturnType<typeof personStateOf>;

const TONES: Record<State, Tone> = {
  active: 'success',
  unverified: 'warning',
  suspended: 'danger',
  deleted: 'neutral',
};

/** Whether a person can sign in, and whether they are staff. */
export function PersonStateBadge({ state, staffRole }: Pick<Row, 'state' | 'staffRole'>) {
  const t = useText();
  return (
    <>
      <StateBadge tone={TONES[state]}>{t(`backoffice.person.state.${state}`)}</StateBadge>{' '}
      {staffRole && (
        <Badge tone="info" icon="shield">
          {t(`site.staff.${staffRole}`)}
        </Badge>
      )}
    </>
  );
}

/** People with where they work and when they were here last. */
export function PeopleTable({ people }: { people: readonly Row[] }) {
  const t = useText();
  return (
    <RowKeys>
      <DataTable
        caption={t('backoffice.people.title')}
        isCaptionHidden
        isDense
        rows={people}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            header: t('backoffice.people.column.name'),
            isRowHeader: true,
            cell: ({ id, name }) => <AppLink to={`/admin/people/${id}`}>{name}</AppLink>,
          },
          { key: 'email', header: t('backoffice.people.column.email'), cell: ({ email }) => email },
          {
            key: 'state',
            header: t('backoffice.people.column.state'),
            cell: ({ state, staffRole }) => <PersonStateBadge state={state} staffRole={staffRole} />,
          },
          {
            key: 'organisations',
            header: t('backoffice.people.column.organisations'),
            cell: ({ organisations }) =>
              organisations.length === 0
                ? t('backoffice.people.noOrganisation')
                : organisations.map(({ id, name, role }) => (
                    <div key={id}>
                      <AppLink to={`/admin/organisations/${id}`}>{name}</AppLink> (
                      {t(`members.role.${role}.label`)})
                    </div>
                  )),
          },
          {
            key: 'seen',
            header: t('backoffice.people.column.seen'),
            cell: ({ lastSeenAt }) =>
              lastSeenAt ? <DateText moment={lastSeenAt} /> : t('backoffice.people.neverSeen'),
          },
        ]}
      />
    </RowKeys>
  );
}
