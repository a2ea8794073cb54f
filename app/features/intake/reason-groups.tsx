import { DataTable } from '~/ui/data-table';
import { useFormat, useText } from '~/ui/use-text';

export type ReasonGroup = {
  column: string;
  message: string;
  count: number;
  firstLine: number;
  example: string;
};

/** Reasons with how often they occur and the first example, the most frequent on top. */
export function ReasonGroups({ groups, caption }: { groups: readonly ReasonGroup[]; caption: string }) {
  const t = useText();
  const format = useFormat();
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      isDense
      rows={groups}
      rowKey={({ column, message }) => `${column} ${message}`}
      columns={[
        {
          key: 'reason',
          header: t('intake.column.reason'),
          isRowHeader: true,
          cell: ({ column, message }) => (column ? `${column}: ${message}` : message),
        },
        {
          key: 'count',
          header: t('intake.column.count'),
          align: 'end',
          cell: ({ count }) => format.number(count),
        },
        {
          key: 'example',
          header: t('intake.column.example'),
          cell: ({ firstLine, example }) => (
            <>
              {t('intake.line', { line: firstLine })}{' '}
              {example && <code className="told-problems__value">{example}</code>}
            </>
          ),
        },
      ]}
    />
  );
}
