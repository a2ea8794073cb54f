import type { AppContext } from '~/features/accounts/actor';
import type { TextParams, Translate } from '~/platform/i18n';
import type { Problem, Refusal } from './problem';
import type { RemarkGroup } from './run-progress';

/** One thing wrong with one row, in words. */
export type ReportedProblem = {
  line: number;
  column: string;
  reason: Refusal;
  message: string;
  value: string;
};

/** Problems or remarks with the same column and reason, counted, with the first as an example. */
export type ReportGroup = {
  column: string;
  reason: string;
  message: string;
  count: number;
  firstLine: number;
  example: string;
};

/** The sentence of a refusal. */
export const refusalText = (t: Translate, { reason, params }: Pick<Problem, 'reason' | 'params'>): string =>
  t(`importing.refused.${reason}`, params);

const PAGE = 500;

/** Every problem of every refused row of a run, in order, read page by page. */
export async function* refusedProblems(
  ctx: Pick<AppContext, 'db' | 't'>,
  runId: string,
): AsyncGenerator<ReportedProblem> {
  for (let after = 0; ;) {
    const rows = await ctx.db.importRow.findMany({
      where: { runId, outcome: 'refused', ordinal: { gt: after } },
      select: { ordinal: true, line: true, problems: true },
      orderBy: { ordinal: 'asc' },
      take: PAGE,
    });
    for (const { line, problems } of rows)
      for (const problem of problems as Problem[]) {
        const { column, reason, value } = problem;
        yield { line, column, reason, message: refusalText(ctx.t, problem), value };
      }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.ordinal;
  }
}

type Counted = {
  column: string;
  reason: Refusal;
  params: TextParams | null;
  count: number;
  line: number;
  example: string;
};

/** Why rows of a run were refused, the most frequent reason first. */
export async function refusedByReason(
  ctx: Pick<AppContext, 'db' | 't'>,
  runId: string,
): Promise<ReportGroup[]> {
  const groups = await ctx.db.$queryRaw<Counted[]>`
    SELECT problem->>'column' AS column, problem->>'reason' AS reason, count(*)::int AS count,
      min(line)::int AS line,
      (array_agg(problem->>'value' ORDER BY ordinal))[1] AS example,
      (array_agg(problem->'params' ORDER BY ordinal))[1] AS params
    FROM import_rows, jsonb_array_elements(problems) AS problem
    WHERE run_id = ${runId} AND outcome = 'refused'
    GROUP BY 1, 2 ORDER BY 3 DESC, 4 LIMIT 100`;
  return groups.map(({ column, reason, params, count, line, example }) => ({
    column,
    reason,
    message: refusalText(ctx.t, { reason, ...(params ? { params } : {}) }),
    count,
    firstLine: line,
    example,
  }));
}

/** What was done differently from the file, the most frequent remark first. */
export const remarksInWords = (t: Translate, remarks: readonly RemarkGroup[]): ReportGroup[] =>
  remarks
    .map(({ params, ...group }) => ({ ...group, message: t(`importing.warned.${group.reason}`, params) }))
    .sort((a, b) => b.count - a.count);
