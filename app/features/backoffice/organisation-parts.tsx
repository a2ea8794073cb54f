import { recognitionName } from '~/features/recognitions/recognition-name';
import { Card } from '~/ui/card';
import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { AppLink } from '~/ui/locale-link';
import { useFormat, useText } from '~/ui/use-text';
import type { OrganisationPage } from './organisation-facts';

/** Who works at the organisation; admins go on to the person. */
export function OrganisationMembers({ members, can }: Pick<OrganisationPage, 'members' | 'can'>) {
  const t = useText();
  return (
    <Card title={t('backoffice.organisation.members')}>
      {members.length === 0 ? (
        <p>{t('backoffice.organisation.noMembers')}</p>
      ) : (
        <DataTable
          caption={t('backoffice.organisation.members')}
          isCaptionHidden
          isDense
          rows={members}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              header: t('backoffice.people.column.name'),
              isRowHeader: true,
              cell: ({ id, name }) =>
                can.readPeople ? <AppLink to={`/admin/people/${id}`}>{name}</AppLink> : name,
            },
            { key: 'email', header: t('backoffice.people.column.email'), cell: ({ email }) => email },
            {
              key: 'role',
              header: t('backoffice.people.column.role'),
              cell: ({ role }) => t(`members.role.${role}.label`),
            },
            {
              key: 'since',
              header: t('backoffice.organisations.column.since'),
              cell: ({ createdAt }) => <DateText moment={createdAt} />,
            },
          ]}
        />
      )}
    </Card>
  );
}

/** Recognitions with what proves them and until when they hold. */
export function OrganisationRecognitions({ recognitions }: Pick<OrganisationPage, 'recognitions'>) {
  const t = useText();
  const format = useFormat();
  const notSaid = t('backoffice.notSaid');
  return (
    <Card title={t('backoffice.organisation.recognitions')}>
      {recognitions.length === 0 ? (
        <p>{t('backoffice.organisation.noRecognitions')}</p>
      ) : (
        <DataTable
          caption={t('backoffice.organisation.recognitions')}
          isCaptionHidden
          isDense
          rows={recognitions}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'kind',
              header: t('backoffice.recognition.kind'),
              isRowHeader: true,
              cell: ({ kind, level }) => recognitionName(t, kind, level),
            },
            {
              key: 'issuer',
              header: t('backoffice.recognition.issuer'),
              cell: ({ issuer }) => issuer || notSaid,
            },
            {
              key: 'kvk',
              header: t('backoffice.recognition.kvk'),
              cell: ({ kvkNumbers }) => (kvkNumbers.length > 0 ? format.list(kvkNumbers) : notSaid),
            },
            {
              key: 'valid',
              header: t('backoffice.recognition.validUntil'),
              cell: ({ validUntil }) => (validUntil ? <DateText moment={validUntil} /> : notSaid),
            },
            {
              key: 'proof',
              header: t('backoffice.recognition.proof'),
              cell: ({ proof }) =>
                proof ? <a href={proof.href}>{proof.name}</a> : t('backoffice.recognition.noProof'),
            },
          ]}
        />
      )}
    </Card>
  );
}

/** What the organisation posted, drafts left out. */
export function OrganisationPosts({ posts }: Pick<OrganisationPage, 'posts'>) {
  const t = useText();
  return (
    <Card title={t('backoffice.organisation.posts')}>
      {posts.length === 0 ? (
        <p>{t('backoffice.organisation.noPosts')}</p>
      ) : (
        <DataTable
          caption={t('backoffice.organisation.posts')}
          isCaptionHidden
          isDense
          rows={posts}
          rowKey={({ kind, id }) => `${kind}-${id}`}
          columns={[
            {
              key: 'title',
              header: t('curation.queue.column.title'),
              isRowHeader: true,
              cell: ({ kind, id, title }) => <AppLink to={`/admin/${kind}s/${id}`}>{title}</AppLink>,
            },
            {
              key: 'kind',
              header: t('curation.queue.column.kind'),
              cell: ({ kind }) => t(`curation.kind.${kind}`),
            },
            {
              key: 'status',
              header: t('backoffice.organisations.column.state'),
              cell: ({ kind, status }) => t(`${kind}s.status.${status}`),
            },
            {
              key: 'changed',
              header: t('backoffice.organisation.changed'),
              cell: ({ updatedAt }) => <DateText moment={updatedAt} />,
            },
          ]}
        />
      )}
    </Card>
  );
}
