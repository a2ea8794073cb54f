import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { AppLink } from '~/ui/locale-link';
import { RowKeys } from '~/ui/row-keys';
import { useFormat, useText } from '~/ui/use-text';

type DemandToMatch = {
  id: string;
  title: string;
  organisation: string;
  fitting: number;
  pinned: number;
  publishedAt: Date | null;
  respondBy: Date | null;
};

/** Live demands with how many offers fit. */
export function DemandsToMatchTable({ demands }: { demands: readonly DemandToMatch[] }) {
  const t = useText();
  const format = useFormat();
  return (
    <RowKeys>
      <DataTable
        caption={t('curation.matches.title')}
        rows={demands}
        isCaptionHidden
        isDense
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'demand',
            header: t('curation.matches.demand'),
            cell: ({ id, title }) => <AppLink to={`/admin/matches/${id}`}>{title}</AppLink>,
            isRowHeader: true,
          },
          {
            key: 'organisation',
            header: t('curation.matches.organisation'),
            cell: ({ organisation }) => organisation,
          },
          {
            key: 'fitting',
            header: t('curation.matches.fitting'),
            cell: ({ fitting }) => format.number(fitting),
            align: 'end',
          },
          {
            key: 'pinned',
            header: t('curation.matches.pinned'),
            cell: ({ pinned }) => format.number(pinned),
            align: 'end',
          },
          {
            key: 'published',
            header: t('curation.matches.published'),
            cell: ({ publishedAt }) => (publishedAt ? <DateText moment={publishedAt} /> : '–'),
          },
          {
            key: 'respondBy',
            header: t('curation.matches.respondBy'),
            cell: ({ respondBy }) => (respondBy ? <DateText moment={respondBy} /> : '–'),
          },
        ]}
      />
    </RowKeys>
  );
}
