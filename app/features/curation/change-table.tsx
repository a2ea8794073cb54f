import { Fragment } from 'react';
import { DataTable } from '~/ui/data-table';
import { useText } from '~/ui/use-text';
import { markChanges, type Piece } from './word-changes';

export type ChangeRow = { field: string; before: readonly string[]; after: readonly string[] };

/** What changes, field by field, as it was beside as it is to be; new and dropped words are marked. */
export function ChangeTable({ rows, language }: { rows: readonly ChangeRow[]; language: string }) {
  const t = useText();
  return (
    <DataTable
      caption={t('offer-changes.table')}
      rows={rows.map(({ field, before, after }) => ({ field, ...markChanges(before, after) }))}
      rowKey={({ field }) => field}
      columns={[
        {
          key: 'field',
          header: t('offer-changes.column.field'),
          isRowHeader: true,
          cell: ({ field }) => t(`offer-changes.field.${field}`),
        },
        {
          key: 'before',
          header: t('offer-changes.column.before'),
          isText: true,
          cell: ({ before }) => <Lines lines={before} mark="del" language={language} />,
        },
        {
          key: 'after',
          header: t('offer-changes.column.after'),
          isText: true,
          cell: ({ after }) => <Lines lines={after} mark="ins" language={language} />,
        },
      ]}
    />
  );
}

interface LinesProps {
  lines: readonly (readonly Piece[])[];
  mark: 'del' | 'ins';
  language: string;
}

function Lines({ lines, mark: Mark, language }: LinesProps) {
  const t = useText();
  if (lines.length === 0) return <>{t('curation.review.notSaid')}</>;
  return (
    <div className="typed" lang={language}>
      {lines.map((pieces, at) => (
        <p key={at}>
          {pieces.map(({ text, isChanged }, pieceAt) => (
            <Fragment key={pieceAt}>
              {pieceAt > 0 && ' '}
              {isChanged ? <Mark>{text}</Mark> : text}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}
