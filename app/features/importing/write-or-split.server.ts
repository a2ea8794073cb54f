import type { AppContext } from '~/features/accounts/actor';
import { Prisma } from '~/platform/db.server';
import type { BatchEntry, BatchTarget } from './batch';
import { shownValue } from './problem';
import type { RunProgress } from './run-progress';
import { writeBatch } from './write-batch.server';

const TRIES = 4;
type Written = { progress: RunProgress; mustStop: boolean };

/**
 * Writes a batch. When the database refuses one row of it, the batch is halved until that row stands alone and can
 * be reported, so that the others still go in. A lost connection is no matter of rows and is thrown.
 */
export async function writeOrSplit(
  ctx: AppContext,
  target: BatchTarget,
  entries: readonly BatchEntry[],
): Promise<Written> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await writeBatch(ctx, target, entries);
    } catch (error) {
      const state = sqlState(error);
      if (isMomentary(state) && attempt < TRIES) continue;
      if (!isAboutData(state)) throw error;
      return await splitUp(ctx, target, entries, error);
    }
  }
}

async function splitUp(
  ctx: AppContext,
  target: BatchTarget,
  entries: readonly BatchEntry[],
  error: unknown,
): Promise<Written> {
  const withRecords = entries.filter(({ prepared }) => prepared);
  if (withRecords.length <= 1) return writeOrSplit(ctx, target, entries.map(refusedBy(error)));
  const middle = entries.indexOf(withRecords[Math.ceil(withRecords.length / 2)]!);
  const first = await writeOrSplit(ctx, target, entries.slice(0, middle));
  const rest = { ...target, run: { ...target.run, progress: first.progress } };
  const second = await writeOrSplit(ctx, rest, entries.slice(middle));
  return { progress: second.progress, mustStop: first.mustStop || second.mustStop };
}

const refusedBy =
  (error: unknown) =>
  (entry: BatchEntry): BatchEntry => {
    if (!entry.prepared) return entry;
    const { ordinal, line, understood, original } = entry;
    const problem = { column: '', reason: 'database' as const, value: shownValue(messageOf(error)) };
    const told = { ordinal, line, understood, original, outcome: 'refused' as const, problems: [problem] };
    return { ...entry, prepared: undefined, told };
  };

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
