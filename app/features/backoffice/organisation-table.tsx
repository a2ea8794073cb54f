import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { AppLink } from '~/ui/locale-link';
import { RowKeys } from '~/ui/row-keys';
import { useFormat, useText } from '~/ui/use-text';
import { OrganisationStateBadge, WaitingAge } from './organisation-badge';
import type { listOrganisations } from './organisation-list.server';

type Row = Awaited<ReturnType<typeof listOrganisations>>['organisations'][number];

/** Organisations with their standing and how long they wait. */
export function OrganisationTable({ organisations }: { organisations: readonly Row[] }) {
  const t = useText();
  const format = useFormat();
  const notSaid = t('backoffice.notSaid');
  return (
    <RowKeys>
      <DataTable
        caption={t('backoffice.organisations.title')}
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
            key: 'state',
            header: t('backoffice.organisations.column.state'),
            cell: ({ status, waiting }) => (
              <>
                <OrganisationStateBadge status={status} /> {waiting && <WaitingAge waiting={waiting} />}
              </>
            ),
          },
          {
            key: 'side',
            header: t('backoffice.organisations.column.side'),
            cell: ({ buys, sells }) => t(`backoffice.side.${sideOf(buys, sells)}`),
          },
          {
            key: 'kvk',
            header: t('backoffice.organisations.column.kvk'),
            cell: ({ kvkNumber }) => kvkNumber ?? notSaid,
          },
          {
            key: 'place',
            header: t('backoffice.organisations.column.place'),
            cell: ({ placeName }) => placeName ?? notSaid,
          },
          {
            key: 'members',
            header: t('backoffice.organisations.column.members'),
            align: 'end',
            cell: ({ members }) => format.number(members),
          },
          {
            key: 'since',
            header: t('backoffice.organisations.column.since'),
            cell: ({ createdAt }) => <DateText moment={createdAt} />,
          },
        ]}
      />
    </RowKeys>
  );
}

/** The word for the sides of the market an organisation is on. */
export const sideOf = (buys: boolean, sells: boolean): 'both' | 'buys' | 'sells' | 'none' =>
  buys ? (sells ? 'both' : 'buys') : sells ? 'sells' : 'none';
