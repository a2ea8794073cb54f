import type { AppContext } from '~/features/accounts/actor';
import { closeAtDeadline } from '~/features/demands/close-demand.server';
import type { Tx } from '~/platform/db.server';
import { enqueue } from '~/platform/jobs.server';
import type { BatchEntry, BatchTarget } from './batch';
import { BULK_QUEUE, INDEX_BATCH_TASK, MATCH_ALL_TASK } from './import-tasks';
import type { PreparedPost, PreparedRow } from './prepare-row.server';
import type { Problem, Warning } from './problem';
import { resolveOrganisations } from './resolve-organisations.server';
import {
  addCounts,
  addRemarks,
  noCounts,
  type Counts,
  type KindCounts,
  type RunProgress,
} from './run-progress';
import { saveProgress } from './run-record.server';
import type { ToldRow } from './told-row';
import { writeLots } from './write-lots.server';
import { upsertRecords, type ImportTable, type UpsertedRow } from './upsert-records.server';

/** While an import runs, its matching is put off by this much at every batch. */
const MATCH_LATER_MS = 60_000;
const BATCH_TIMEOUT_MS = 60_000;
/** Thrown to undo what a dry run wrote. */
class Undone extends Error {}

type BatchResult = { counts: Counts; refused: { line: number; problem: Problem }[] };

/**
 * Writes entries and how far the run is in one transaction, together with the jobs that index what changed, so that
 * a killed import leaves whole batches behind and nothing else. A dry run does the same and undoes the records.
 */
export async function writeBatch(
  ctx: AppContext,
  target: BatchTarget,
  entries: readonly BatchEntry[],
): Promise<{ progress: RunProgress; mustStop: boolean }> {
  const rows = entries.flatMap(({ prepared }) => prepared ?? []);
  const options = { timeout: BATCH_TIMEOUT_MS };
  if (!target.run.isDryRun)
    return ctx.db.$transaction(
      async (tx) => note(tx, ctx, target, entries, await writeRecords(tx, ctx, target, rows)),
      options,
    );
  let outcome: BatchResult | undefined;
  await ctx.db
    .$transaction(async (tx) => {
      outcome = await writeRecords(tx, ctx, target, rows);
      throw new Undone();
    }, options)
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });
  const tried = outcome ?? { counts: noCounts(), refused: [] };
  return ctx.db.$transaction((tx) => note(tx, ctx, target, entries, tried));
}

async function writeRecords(
  tx: Tx,
  ctx: AppContext,
  target: BatchTarget,
  rows: readonly PreparedRow[],
): Promise<BatchResult> {
  if (rows.length === 0) return { counts: noCounts(), refused: [] };
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('import'), hashtext(${target.source}))`;
  const now = ctx.clock.now();
  const { accepted, refused, organisationIdOf } = await resolveOrganisations(tx, target, rows);
  const organisations = await writeOrganisations(tx, target, accepted, now);
  const offers = await writePosts(tx, 'offers', { ...target, rows: accepted, now, organisationIdOf });
  const demands = await writePosts(tx, 'demands', { ...target, rows: accepted, now, organisationIdOf });
  const withLots = await writeLots(tx, target.source, accepted);
  const closed = await closeEnded(tx, { source: target.source, rows: accepted, now });
  await planClosing(tx, demands.written);
  const others = [...withLots, ...closed].filter(({ id }) => !demands.written.some((row) => row.id === id));
  const also = new Map(others.map((row) => [row.id, row]));
  const touched = { ...demands, written: [...demands.written, ...also.values()] };
  await planIndexing(tx, { organisations: organisations.written, offers, demands: touched, now });
  const counts = { organisation: organisations.counts, offer: offers.counts, demand: demands.counts };
  // A demand of which only the lots or the end are new has changed too.
  const ofRows = Math.min(also.size, counts.demand.unchanged);
  counts.demand.updated += ofRows;
  counts.demand.unchanged -= ofRows;
  return { counts, refused };
}

/** Counts a batch, and keeps what is told about its rows. */
async function note(
  tx: Tx,
  ctx: AppContext,
  { run, workedMs }: BatchTarget,
  entries: readonly BatchEntry[],
  { counts, refused }: BatchResult,
): Promise<{ progress: RunProgress; mustStop: boolean }> {
  const problemAt = new Map(refused.map(({ line, problem }) => [line, problem]));
  const told = entries.flatMap((entry): ToldRow | never[] => {
    const problem = entry.prepared && problemAt.get(entry.line);
    if (!problem) return entry.told ?? [];
    const { ordinal, line, understood, original } = entry;
    return { ordinal, line, understood, original, outcome: 'refused', problems: [problem] };
  });
  const isRefused = new Set(told.flatMap((row) => (row.outcome === 'refused' ? row.ordinal : [])));
  const wentIn = entries.filter(({ ordinal }) => !isRefused.has(ordinal));
  const last = entries.at(-1);
  const before = run.progress;
  const progress: RunProgress = {
    rows: last?.ordinal ?? before.rows,
    line: last?.line ?? before.line,
    refused: before.refused + isRefused.size,
    remarked: before.remarked + wentIn.filter(({ warnings }) => isRemarked(warnings)).length,
    counts: addCounts(before.counts, counts),
    remarks: addRemarks(before.remarks, wentIn),
  };
  const saved = { ...progress, told, workedMs: workedMs(), now: ctx.clock.now() };
  return { progress, ...(await saveProgress(tx, run, saved)) };
}

/** A column that nobody uses says nothing about one row. */
export const isRemarked = (warnings: readonly Problem<Warning>[]): boolean =>
  warnings.some(({ reason }) => reason !== 'unknownColumn');

type Written = { written: UpsertedRow[]; counts: KindCounts };

function countsOf(total: number, written: readonly UpsertedRow[]): KindCounts {
  const created = written.filter((row) => row.created).length;
  return { created, updated: written.length - created, unchanged: total - written.length };
}

async function writeOrganisations(
  tx: Tx,
  { source, keepOrganisations }: BatchTarget,
  accepted: readonly PreparedRow[],
  now: Date,
): Promise<Written> {
  const first = new Map<string, NonNullable<PreparedRow['organisation']>>();
  for (const { organisation } of accepted)
    if (organisation && !first.has(organisation.externalId)) first.set(organisation.externalId, organisation);
  const rows = [...first.values()];
  const written = await upsertRecords(tx, 'organisations', {
    source,
    rows,
    now,
    keepKnown: keepOrganisations,
  });
  return { written, counts: countsOf(rows.length, written) };
}

type PostsToWrite = {
  source: string;
  rows: readonly PreparedRow[];
  now: Date;
  organisationIdOf: (row: PreparedRow, post: PreparedPost) => Promise<string | null>;
};

async function writePosts(
  tx: Tx,
  table: Exclude<ImportTable, 'organisations'>,
  { source, rows, now, organisationIdOf }: PostsToWrite,
): Promise<Written> {
  const posts = [];
  let promised = 0;
  for (const row of rows) {
    const post = row[table];
    if (!post) continue;
    const organisationId = await organisationIdOf(row, post);
    if (organisationId === null) promised += 1;
    else posts.push({ ...post, columns: { ...post.columns, organisation_id: organisationId } });
  }
  const written = await upsertRecords(tx, table, { source, rows: posts, now });
  const counts = countsOf(posts.length, written);
  return { written, counts: { ...counts, created: counts.created + promised } };
}

/** Closes demands of which the source says that they have ended: cancelled, awarded, withdrawn. */
async function closeEnded(
  tx: Tx,
  { source, rows, now }: Pick<PostsToWrite, 'source' | 'rows' | 'now'>,
): Promise<UpsertedRow[]> {
  const ended = rows.flatMap((row) => row.ended ?? []);
  if (ended.length === 0) return [];
  const closed = await tx.demand.updateManyAndReturn({
    where: { source, externalId: { in: ended }, status: 'live' },
    data: { status: 'closed', closedAt: now },
    select: { id: true, externalId: true },
  });
  return closed.map(({ id, externalId }) => ({ id, externalId: externalId ?? '', created: false }));
}

/** Deadlines close their demand by themselves; one that the file moved into the past does so at once. */
async function planClosing(tx: Tx, written: readonly UpsertedRow[]): Promise<void> {
  if (written.length === 0) return;
  const open = await tx.demand.findMany({
    where: { id: { in: written.map(({ id }) => id) }, status: 'live', respondBy: { not: null } },
    select: { id: true, respondBy: true },
  });
  for (const demand of open) await closeAtDeadline(tx, demand);
}

/** One job per kind for everything that changed, also where only the organisation did, or only its offers. */
async function planIndexing(
  tx: Tx,
  batch: { organisations: readonly UpsertedRow[]; offers: Written; demands: Written; now: Date },
): Promise<void> {
  const changed = batch.organisations.filter((row) => !row.created).map(({ id }) => id);
  const theirs = { organisationId: { in: changed }, status: 'live' as const };
  const touched = {
    offers: changed.length > 0 ? await tx.offer.findMany({ where: theirs, select: { id: true } }) : [],
    demands: changed.length > 0 ? await tx.demand.findMany({ where: theirs, select: { id: true } }) : [],
  };
  for (const kind of ['offers', 'demands'] as const) {
    const ids = [...new Set([...batch[kind].written, ...touched[kind]].map(({ id }) => id))];
    if (ids.length === 0) continue;
    await enqueue(tx, INDEX_BATCH_TASK, { kind, ids }, { queue: BULK_QUEUE });
    const runAt = new Date(batch.now.getTime() + MATCH_LATER_MS);
    await enqueue(tx, MATCH_ALL_TASK, {}, { key: MATCH_ALL_TASK, queue: BULK_QUEUE, runAt });
  }
  const offering = await organisationsOf(tx, batch.offers.written);
  const ids = [...new Set([...batch.organisations.map(({ id }) => id), ...offering])];
  if (ids.length > 0)
    await enqueue(tx, INDEX_BATCH_TASK, { kind: 'organisations', ids }, { queue: BULK_QUEUE });
}

async function organisationsOf(tx: Tx, offers: readonly UpsertedRow[]): Promise<string[]> {
  if (offers.length === 0) return [];
  const rows = await tx.offer.findMany({
    where: { id: { in: offers.map(({ id }) => id) } },
    select: { organisationId: true },
  });
  return rows.map(({ organisationId }) => organisationId);
}
