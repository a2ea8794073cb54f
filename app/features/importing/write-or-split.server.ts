import type { AppContext } from '~/features/accounts/actor';
import { Prisma } from '~/platform/db.server';
import type { PreparedRow } from './prepare-row.server';
import { shownValue } from './problem';
import { writeBatch, type BatchResult, type BatchTarget, type KindCounts } from './write-batch.server';

const TRIES = 4;

/**
 * Writes a batch. When the database refuses one row of it, the batch is halved until that row stands alone and can
 * be reported, so that the others still go in. A lost connection is no matter of rows and is thrown.
 */
export async function writeOrSplit(
  ctx: AppContext,
  target: BatchTarget,
  rows: readonly PreparedRow[],
): Promise<BatchResult> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await writeBatch(ctx, target, rows);
    } catch (error) {
      const state = sqlState(error);
      if (isMomentary(state) && attempt < TRIES) continue;
      if (!isAboutData(state)) throw error;
      return await splitUp(ctx, target, rows, error);
    }
  }
}

async function splitUp(
  ctx: AppContext,
  target: BatchTarget,
  rows: readonly PreparedRow[],
  error: unknown,
): Promise<BatchResult> {
  const [only] = rows;
  if (rows.length === 1 && only) {
    const problem = { column: '', reason: 'database' as const, value: shownValue(messageOf(error)) };
    return { counts: noCounts(), refused: [{ line: only.line, problem }] };
  }
  const middle = Math.ceil(rows.length / 2);
  const first = await writeOrSplit(ctx, target, rows.slice(0, middle));
  const refused = target.refused + first.refused.length;
  const second = await writeOrSplit(ctx, { ...target, refused }, rows.slice(middle));
  return {
    counts: added(first.counts, second.counts),
    refused: [...first.refused, ...second.refused],
  };
}

const none = (): KindCounts => ({ created: 0, updated: 0, unchanged: 0 });
const noCounts = (): BatchResult['counts'] => ({ organisation: none(), offer: none(), demand: none() });

function added(a: BatchResult['counts'], b: BatchResult['counts']): BatchResult['counts'] {
  const sum = (x: KindCounts, y: KindCounts): KindCounts => ({
    created: x.created + y.created,
    updated: x.updated + y.updated,
    unchanged: x.unchanged + y.unchanged,
  });
  return {
    organisation: sum(a.organisation, b.organisation),
    offer: sum(a.offer, b.offer),
    demand: sum(a.demand, b.demand),
  };
}

/** The five characters of the SQL standard; https://www.postgresql.org/docs/current/errcodes-appendix.html */
function sqlState(error: unknown): string {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return '';
  if (error.code === 'P2034') return '40001';
  if (error.code === 'P2002') return '23505';
  const meta = JSON.stringify(error.meta ?? {});
  return /"(?:originalCode|code)":"([0-9A-Z]{5})"/.exec(meta)?.[1] ?? '';
}

/** Deadlocks and serialisation failures. */
const isMomentary = (state: string): boolean => state.startsWith('40');
/** Values that do not fit (22) and broken constraints (23). */
const isAboutData = (state: string): boolean => state.startsWith('22') || state.startsWith('23');

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n').at(-1)?.trim() ?? '';
