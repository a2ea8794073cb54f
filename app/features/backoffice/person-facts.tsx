import { Card } from '~/ui/card';
import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { DescriptionList } from '~/ui/description-list';
import { AppLink } from '~/ui/locale-link';
import { useFormat, useText } from '~/ui/use-text';
import { OrganisationStateBadge } from './organisation-badge';
import type { getPersonForStaff } from './person-page.server';

export type PersonPage = Awaited<ReturnType<typeof getPersonForStaff>>;

/** Who this is and how they sign in. */
export function PersonFacts({ person }: Pick<PersonPage, 'person'>) {
  const t = useText();
  const format = useFormat();
  const yesNo = (is: boolean) => t(is ? 'backoffice.yes' : 'backoffice.no');
  const fact = (key: string) => t(`backoffice.person.fact.${key}`);
  return (
    <Card title={t('backoffice.person.facts')}>
      <DescriptionList
        facts={[
          { term: fact('email'), value: person.email },
          { term: fact('verified'), value: yesNo(person.emailVerified) },
          { term: fact('twoStep'), value: yesNo(person.twoFactorEnabled) },
          { term: fact('language'), value: t(`backoffice.language.${person.locale === 'en' ? 'en' : 'nl'}`) },
          { term: fact('since'), value: <DateText moment={person.createdAt} /> },
          {
            term: fact('seen'),
            value: person.lastSeenAt ? (
              <DateText moment={person.lastSeenAt} hasTime hasRelative />
            ) : (
              t('backoffice.people.neverSeen')
            ),
          },
          { term: fact('sessions'), value: format.number(person.sessions) },
        ]}
      />
    </Card>
  );
}

/** Where the person works. */
export function PersonOrganisations({ organisations }: Pick<PersonPage, 'organisations'>) {
  const t = useText();
  return (
    <Card title={t('backoffice.people.column.organisations')}>
      {organisations.length === 0 ? (
        <p>{t('backoffice.people.noOrganisation')}</p>
      ) : (
        <DataTable
          caption={t('backoffice.people.column.organisations')}
          isCaptionHidden
          isDense
          rows={organisations}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              header: t('backoffice.organisations.column.name'),
              isRowHeader: true,
              cell: ({ id, name }) => <AppLink to={`/admin/organisations/${id}`}>{name}</AppLink>,
            },
            {
              key: 'role',
              header: t('backoffice.people.column.role'),
              cell: ({ role }) => t(`members.role.${role}.label`),
            },
            {
              key: 'state',
              header: t('backoffice.organisations.column.state'),
              cell: ({ status }) => <OrganisationStateBadge status={status} />,
            },
          ]}
        />
      )}
    </Card>
  );
}

/** Which staff signed in as this person, when and why; the person reads the same. */
export function PersonImpersonations({ impersonations }: Pick<PersonPage, 'impersonations'>) {
  const t = useText();
  if (impersonations.length === 0) return null;
  return (
    <Card title={t('backoffice.impersonations.title')}>
      <DataTable
        caption={t('backoffice.impersonations.title')}
        isCaptionHidden
        isDense
        rows={impersonations}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'who',
            header: t('backoffice.impersonations.who'),
            isRowHeader: true,
            cell: ({ staffName }) => staffName,
          },
          {
            key: 'from',
            header: t('backoffice.impersonations.from'),
            cell: ({ startedAt }) => <DateText moment={startedAt} hasTime />,
          },
          {
            key: 'until',
            header: t('backoffice.impersonations.until'),
            cell: ({ endedAt }) =>
              endedAt ? <DateText moment={endedAt} hasTime /> : t('backoffice.impersonations.byItself'),
          },
          {
            key: 'reason',
            header: t('backoffice.impersonations.reason'),
            cell: ({ reason }) => reason,
          },
        ]}
      />
    </Card>
  );
}
