import { Badge } from '~/ui/badge';
import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { AppLink } from '~/ui/locale-link';
import { useFormat, useText } from '~/ui/use-text';
import type { RunView } from './run-facts';
import { RunState } from './run-state';

/** The runs until now with what became of their rows. */
export function RunsTable({ runs }: { runs: readonly RunView[] }) {
  const t = useText();
  const format = useFormat();
  const figure = (key: 'rows' | 'created' | 'updated' | 'unchanged' | 'refused') => ({
    key,
    header: t(`intake.figure.${key}`),
    align: 'end' as const,
    cell: (run: RunView) => format.number(run[key]),
  });
  return (
    <DataTable
      caption={t('intake.runs')}
      isCaptionHidden
      isDense
      rows={runs}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'file',
          header: t('intake.column.file'),
          isRowHeader: true,
          cell: ({ id, file, isDryRun }) => (
            <>
              <AppLink to={`/admin/import/${id}`}>{file}</AppLink>{' '}
              {isDryRun && <Badge>{t('intake.try')}</Badge>}
            </>
          ),
        },
        { key: 'state', header: t('intake.column.state'), cell: ({ state }) => <RunState state={state} /> },
        {
          key: 'started',
          header: t('intake.column.started'),
          cell: ({ startedAt }) => <DateText moment={startedAt} hasTime />,
        },
        ...(['rows', 'created', 'updated', 'unchanged', 'refused'] as const).map(figure),
      ]}
    />
  );
}
