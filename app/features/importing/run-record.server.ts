import type { AppContext } from '~/features/accounts/actor';
import type { Tx } from '~/platform/db.server';
import type { ImportKind } from './import-fields';
import type { Mapping } from './mapping';
import type { OpenedFile } from './read-rows.server';
import {
  noCounts,
  noProgress,
  totalOf,
  type Counts,
  type RemarkGroup,
  type RunProgress,
} from './run-progress';
import { keptOriginal, type ToldRow } from './told-row';

/** A run that is at work: which row of the database it is, and where it begins. */
export type RunRecord = {
  id: string;
  isDryRun: boolean;
  progress: RunProgress;
  /** Rows that an earlier part of this run refused. */
  refusedBefore: ReadonlySet<number>;
  workedMs: number;
};

/** Another process has taken this run over; this one stops without a trace. */
export class RunTaken extends Error {
  override name = 'RunTaken';
}

type RunFacts = { mapping: Mapping; opened: OpenedFile; isDryRun: boolean; holds?: ImportKind | undefined };

const factsOf = ({ mapping, opened }: Pick<RunFacts, 'mapping' | 'opened'>) => ({
  kind: mapping.name,
  state: 'running' as const,
  columns: opened.columns,
  sha256: opened.facts.sha256,
  linesTotal: opened.facts.lines,
});

/** Begins a run of a file of the command. */
export async function beginRun(ctx: AppContext, facts: RunFacts): Promise<RunRecord> {
  const now = ctx.clock.now();
  const { id } = await ctx.db.importRun.create({
    data: {
      ...factsOf(facts),
      file: facts.opened.name,
      isDryRun: facts.isDryRun,
      holds: facts.holds ?? null,
      byteSize: facts.opened.size,
      startedAt: now,
      touchedAt: now,
    },
    select: { id: true },
  });
  return { id, isDryRun: facts.isDryRun, progress: noProgress(), refusedBefore: new Set(), workedMs: 0 };
}

/** Goes on with a run where its last whole batch ended; null when it is not to go on (any more). */
export async function continueRun(
  ctx: AppContext,
  id: string,
  facts: Pick<RunFacts, 'mapping' | 'opened'>,
): Promise<RunRecord | null> {
  const { count } = await ctx.db.importRun.updateMany({
    where: { id, state: { in: ['waiting', 'running', 'stopped'] } },
    data: { ...factsOf(facts), finishedAt: null, touchedAt: ctx.clock.now() },
  });
  if (count === 0) return null;
  const run = await ctx.db.importRun.findUniqueOrThrow({ where: { id } });
  const refused = await ctx.db.importRow.findMany({
    where: { runId: id, outcome: 'refused' },
    select: { ordinal: true },
  });
  const progress = {
    rows: run.rows,
    line: run.line,
    refused: run.refused,
    remarked: run.remarked,
    counts: { ...noCounts(), ...(run.counts as Partial<Counts>) },
    remarks: run.remarks as RemarkGroup[],
  };
  const refusedBefore = new Set(refused.map(({ ordinal }) => ordinal));
  return { id, isDryRun: run.isDryRun, progress, refusedBefore, workedMs: run.workedMs };
}

/** The run of this file by this mapping that was cut off, if there is one. */
export async function unfinishedRun(
  ctx: AppContext,
  { mapping, opened, isDryRun }: RunFacts,
): Promise<string | null> {
  const run = await ctx.db.importRun.findFirst({
    where: {
      sha256: opened.facts.sha256,
      kind: mapping.name,
      isDryRun,
      fileKey: null,
      state: { in: ['running', 'stopped'] },
    },
    orderBy: { startedAt: 'desc' },
    select: { id: true },
  });
  return run?.id ?? null;
}

/** Whether this content was imported to its end by this mapping before. */
export async function isImported(ctx: AppContext, { mapping, opened }: RunFacts): Promise<boolean> {
  const where = { sha256: opened.facts.sha256, kind: mapping.name, isDryRun: false, state: 'done' as const };
  return (await ctx.db.importRun.count({ where })) > 0;
}

/**
 * Writes how far a run is, in the transaction that writes its batch. Nobody else may have moved it meanwhile, so
 * that two processes never count or write the same rows. Answers whether somebody asked it to stop.
 */
export async function saveProgress(
  tx: Tx,
  run: Pick<RunRecord, 'id' | 'progress'>,
  next: RunProgress & { told: readonly ToldRow[]; workedMs: number; now: Date },
): Promise<{ mustStop: boolean }> {
  const { rows, line, refused, remarked, counts, remarks } = next;
  const moved = await tx.importRun.updateManyAndReturn({
    where: { id: run.id, rows: run.progress.rows, state: { in: ['running', 'stopping'] } },
    data: {
      rows,
      line,
      refused,
      remarked,
      created: totalOf(counts, 'created'),
      updated: totalOf(counts, 'updated'),
      unchanged: totalOf(counts, 'unchanged'),
      counts: counts,
      remarks: remarks,
      workedMs: next.workedMs,
      touchedAt: next.now,
    },
    select: { state: true },
  });
  const [saved] = moved;
  if (!saved) throw new RunTaken(`run ${run.id} was moved by another process`);
  if (next.told.length > 0)
    await tx.importRow.createMany({
      data: next.told.map(({ original, understood, problems, ...told }) => ({
        ...told,
        runId: run.id,
        problems: problems,
        understood: understood,
        original: keptOriginal(original),
      })),
    });
  return { mustStop: saved.state === 'stopping' };
}

/** Says how a run ended; one that was stopped can go on. */
export async function endRun(ctx: AppContext, run: RunRecord, state: 'done' | 'stopped'): Promise<void> {
  const now = ctx.clock.now();
  await ctx.db.importRun.updateMany({
    where: { id: run.id, state: { in: ['running', 'stopping'] } },
    data: { state, touchedAt: now, finishedAt: state === 'done' ? now : null, workedMs: run.workedMs },
  });
}
