import { DataTable } from '~/ui/data-table';
import { useText } from '~/ui/use-text';

export type ChangeRow = { field: string; before: readonly string[]; after: readonly string[] };

/** What changes, field by field, as it was beside as it is to be; new and dropped lines are marked in words. */
export function ChangeTable({ rows, language }: { rows: readonly ChangeRow[]; language: string }) {
  const t = useText();
  return (
    <DataTable
      caption={t('curation.change.table')}
      rows={rows}
      rowKey={({ field }) => field}
      columns={[
        {
          key: 'field',
          header: t('curation.change.column.field'),
          isRowHeader: true,
          cell: ({ field }) => t(`curation.change.field.${field}`),
        },
        {
          key: 'before',
          header: t('curation.change.column.before'),
          cell: ({ before, after }) => <Lines lines={before} others={after} mark="del" language={language} />,
        },
        {
          key: 'after',
          header: t('curation.change.column.after'),
          cell: ({ before, after }) => <Lines lines={after} others={before} mark="ins" language={language} />,
        },
      ]}
    />
  );
}

interface LinesProps {
  lines: readonly string[];
  /** The lines of the other side; what is there too is not marked. */
  others: readonly string[];
  mark: 'del' | 'ins';
  language: string;
}

function Lines({ lines, others, mark: Mark, language }: LinesProps) {
  const t = useText();
  if (lines.length === 0) return <>{t('curation.review.notSaid')}</>;
  return (
    <div lang={language}>
      {lines.map((line, at) => (
        <p key={at}>{others.includes(line) ? line : <Mark>{line}</Mark>}</p>
      ))}
    </div>
  );
}
