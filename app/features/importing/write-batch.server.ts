import type { AppContext } from '~/features/accounts/actor';
import { closeAtDeadline } from '~/features/demands/close-demand.server';
import type { Tx } from '~/platform/db.server';
import { enqueue } from '~/platform/jobs.server';
import { BULK_QUEUE, INDEX_BATCH_TASK, MATCH_ALL_TASK } from './import-tasks';
import type { ImportKind } from './import-fields';
import type { PreparedPost, PreparedRow } from './prepare-row.server';
import type { Problem } from './problem';
import { resolveOrganisations } from './resolve-organisations.server';
import { upsertRecords, type ImportTable, type UpsertedRow } from './upsert-records.server';

export type KindCounts = { created: number; updated: number; unchanged: number };
export type RefusedRow = { line: number; problem: Problem };
export type BatchResult = { counts: Record<ImportKind, KindCounts>; refused: RefusedRow[] };

export type BatchTarget = {
  source: string;
  runId: string;
  /** Organisations are only mentioned: those already known stay as they are. */
  keepOrganisations: boolean;
  /** Rows of the file read so far, and refused before this batch. */
  read: number;
  refused: number;
};

/** While an import runs, its matching is put off by this much at every batch. */
const MATCH_LATER_MS = 60_000;

/**
 * Writes rows in one transaction together with the jobs that index them, so that a killed import leaves whole
 * batches behind and nothing else.
 */
export async function writeBatch(
  ctx: AppContext,
  target: BatchTarget,
  rows: readonly PreparedRow[],
): Promise<BatchResult> {
  return ctx.db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('import'), hashtext(${target.source}))`;
    const now = ctx.clock.now();
    const { accepted, refused, organisationIdOf } = await resolveOrganisations(tx, target.source, rows);
    const organisations = await writeOrganisations(tx, target, accepted, now);
    const offers = await writePosts(tx, 'offers', { ...target, rows: accepted, now, organisationIdOf });
    const demands = await writePosts(tx, 'demands', { ...target, rows: accepted, now, organisationIdOf });
    await planClosing(tx, demands.written);
    await planIndexing(tx, { organisations: organisations.written, offers, demands, now });
    const counts = { organisation: organisations.counts, offer: offers.counts, demand: demands.counts };
    await noteInRun(tx, target, refused.length, counts);
    return { counts, refused };
  });
}

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
  organisationIdOf: (row: PreparedRow, post: PreparedPost) => Promise<string>;
};

async function writePosts(
  tx: Tx,
  table: Exclude<ImportTable, 'organisations'>,
  { source, rows, now, organisationIdOf }: PostsToWrite,
): Promise<Written> {
  const posts = [];
  for (const row of rows) {
    const post = row[table];
    if (!post) continue;
    posts.push({ ...post, columns: { ...post.columns, organisation_id: await organisationIdOf(row, post) } });
  }
  const written = await upsertRecords(tx, table, { source, rows: posts, now });
  return { written, counts: countsOf(posts.length, written) };
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

async function noteInRun(
  tx: Tx,
  { runId, read, refused }: BatchTarget,
  refusedNow: number,
  counts: BatchResult['counts'],
): Promise<void> {
  const sum = (name: keyof KindCounts) =>
    Object.values(counts).reduce((total, kind) => total + kind[name], 0);
  await tx.importRun.update({
    where: { id: runId },
    data: {
      rows: read,
      refused: refused + refusedNow,
      created: { increment: sum('created') },
      updated: { increment: sum('updated') },
      unchanged: { increment: sum('unchanged') },
    },
  });
}
