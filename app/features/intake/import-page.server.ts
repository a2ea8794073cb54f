import type { AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { pageOf } from '~/features/curation/list-filter';
import type { UnreadableFile, Problem, Warning } from '~/features/importing/problem';
import type { RemarkGroup } from '~/features/importing/run-progress';
import { refusalText, refusedByReason, remarksInWords } from '~/features/importing/run-report.server';
import type { Understood } from '~/features/importing/told-row';
import { notFound } from '~/platform/errors';
import { isActive, ROW_LISTS, type RowList } from './run-facts';
import { toRunView } from './import-list.server';
import { understoodInWords } from './understood-words';

export const readRowList = (raw: string | null): RowList | null =>
  ROW_LISTS.find((list) => list === raw) ?? null;

/** One run with its figures, its reasons, and a page of its rows. */
export async function getImportPage(
  ctx: AppContext,
  id: string,
  shown: { list: RowList | null; page: number },
) {
  requirePermission(ctx, 'import:lists');
  const run = await ctx.db.importRun.findUnique({ where: { id } });
  if (!run) throw notFound();
  const told = await ctx.db.importRow.groupBy({ by: ['outcome'], where: { runId: id }, _count: true });
  const counts = Object.fromEntries(
    ROW_LISTS.map((list) => [list, told.find(({ outcome }) => outcome === list)?._count ?? 0]),
  ) as Record<RowList, number>;
  const list = shown.list ?? ROW_LISTS.find((one) => counts[one] > 0) ?? 'refused';
  const { skip, take, ...place } = pageOf(counts[list], shown.page);
  const rows = await ctx.db.importRow.findMany({
    where: { runId: id, outcome: list },
    orderBy: { ordinal: 'asc' },
    skip,
    take,
  });
  const view = toRunView(run, ctx.clock.now());
  const failure = run.failure as Pick<UnreadableFile, 'reason' | 'params'> | null;
  const hasFile = run.fileKey !== null;
  return {
    run: view,
    failure: failure && ctx.t(`importing.unreadable.${failure.reason}`, failure.params),
    refusedByReason: run.refused > 0 ? await refusedByReason(ctx, id) : [],
    remarks: remarksInWords(ctx.t, run.remarks as RemarkGroup[]),
    list,
    counts,
    rows: rows.map(({ ordinal, line, problems, understood }) => ({
      ordinal,
      line,
      problems: (problems as Problem<Problem['reason'] | Warning>[]).map((problem) => ({
        column: problem.column,
        value: problem.value,
        message: messageOf(ctx, list, problem),
      })),
      understood: understoodInWords(understood as Understood, ctx),
    })),
    place,
    can: {
      stop: hasFile && isActive(view) && view.state !== 'stopping',
      resume: hasFile && view.state === 'stopped',
      import: hasFile && view.isDryRun && view.state === 'done' && view.created + view.updated > 0,
    },
  };
}

const messageOf = (
  { t }: AppContext,
  list: RowList,
  problem: Problem<Problem['reason'] | Warning>,
): string =>
  list === 'refused'
    ? refusalText(t, problem as Problem)
    : t(`importing.warned.${problem.reason}`, problem.params);
