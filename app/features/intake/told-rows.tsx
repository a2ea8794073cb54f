import { DataTable } from '~/ui/data-table';
import { Disclosure } from '~/ui/disclosure';
import { useText } from '~/ui/use-text';
import type { UnderstoodRecord } from './understood-words';

export type ToldRowView = {
  ordinal: number;
  line: number;
  problems: readonly { column: string; value: string; message: string }[];
  understood: readonly UnderstoodRecord[];
};

/** Rows of a file one by one: the line, what is the matter with it, and what was understood. */
export function ToldRows({ rows, caption }: { rows: readonly ToldRowView[]; caption: string }) {
  const t = useText();
  const hasProblems = rows.some(({ problems }) => problems.length > 0);
  const problems = {
    key: 'problems',
    header: t('intake.column.problems'),
    isText: true,
    cell: (row: ToldRowView) => <Problems problems={row.problems} />,
  };
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      rows={rows}
      rowKey={({ ordinal }) => String(ordinal)}
      columns={[
        {
          key: 'line',
          header: t('intake.column.line'),
          isRowHeader: true,
          isNarrow: true,
          cell: ({ line }) => t('intake.line', { line }),
        },
        ...(hasProblems ? [problems] : []),
        {
          key: 'understood',
          header: t('intake.column.understood'),
          isText: true,
          cell: ({ understood }) => <UnderstoodRecords records={understood} />,
        },
      ]}
    />
  );
}

function Problems({ problems }: Pick<ToldRowView, 'problems'>) {
  return (
    <ul className="told-problems">
      {problems.map(({ column, value, message }) => (
        <li key={`${column} ${message}`}>
          {column && <strong>{column}: </strong>}
          {message} {value && <code className="told-problems__value">{value}</code>}
        </li>
      ))}
    </ul>
  );
}

function UnderstoodRecords({ records }: { records: readonly UnderstoodRecord[] }) {
  const t = useText();
  if (records.length === 0) return <span>{t('intake.nothingUnderstood')}</span>;
  return (
    <>
      {records.map(({ kind, title, facts }) => (
        <Disclosure key={kind} summary={`${t(`intake.kind.${kind}`)}: ${title || t('intake.nameless')}`}>
          <ul className="told-facts">
            {facts.map(({ label, value }) => (
              <li key={label}>
                {label}: {value}
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </>
  );
}
