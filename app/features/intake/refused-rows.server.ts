import type { AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { BYTE_ORDER_MARK, csvLine } from '~/features/exporting/csv-text';
import { fileResponse } from '~/features/exporting/record-pages.server';
import type { Problem } from '~/features/importing/problem';
import type { OriginalRow } from '~/features/importing/read-rows.server';
import { refusalText } from '~/features/importing/run-report.server';
import { notFound } from '~/platform/errors';

const PAGE = 200;

/** The refused rows of a run as CSV: what stood in the file, then the line and the reasons, ready to be mended. */
export async function downloadRefused(ctx: AppContext, id: string): Promise<Response> {
  requirePermission(ctx, 'import:lists');
  const run = await ctx.db.importRun.findUnique({ where: { id }, select: { columns: true, file: true } });
  if (!run) throw notFound();
  const name = `${
    run.file
      .replace(/\.[^.]*$/, '')
      .replace(/[^\w-]+/g, '-')
      .slice(0, 60) || 'import'
  }-refused`;
  return fileResponse(refusedCsv(ctx, id, run.columns), name, 'csv');
}

async function* refusedCsv(
  ctx: AppContext,
  runId: string,
  columns: readonly string[],
): AsyncGenerator<string> {
  const extra = (['line', 'reason', 'rest'] as const).map((key) => ctx.t(`intake.csv.${key}`));
  yield BYTE_ORDER_MARK + csvLine([...columns, ...extra], ctx.locale);
  for (let after = 0; ;) {
    const rows = await ctx.db.importRow.findMany({
      where: { runId, outcome: 'refused', ordinal: { gt: after } },
      orderBy: { ordinal: 'asc' },
      take: PAGE,
    });
    const lines = rows.map(({ line, problems, original }) => {
      const reasons = (problems as Problem[])
        .map((problem) => `${problem.column ? `${problem.column}: ` : ''}${refusalText(ctx.t, problem)}`)
        .join(' ');
      const { cells, rest } = cellsOf(original as OriginalRow, columns);
      return csvLine([...cells, line, reasons, rest], ctx.locale);
    });
    if (lines.length > 0) yield lines.join('');
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.ordinal;
  }
}

/** The cells of a row under its columns; what belongs to no column is the rest. */
function cellsOf(original: OriginalRow, columns: readonly string[]): { cells: string[]; rest: string } {
  if ('cells' in original) {
    const cells = columns.map((_, at) => original.cells[at] ?? '');
    return { cells, rest: original.cells.slice(columns.length).join(' | ') };
  }
  const row = objectOf(original.text);
  if (!row) return { cells: columns.map(() => ''), rest: original.text };
  const cells = columns.map((column) => textOf(row[column]));
  const others = Object.entries(row).filter(([key]) => !columns.includes(key));
  return { cells, rest: others.length > 0 ? textOf(Object.fromEntries(others)) : '' };
}

function objectOf(text: string): Record<string, unknown> | null {
  try {
    const row: unknown = JSON.parse(text);
    return typeof row === 'object' && row !== null && !Array.isArray(row)
      ? (row as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** A nested value is shown as JSON; one that is nested too deep for that, not at all. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
}
