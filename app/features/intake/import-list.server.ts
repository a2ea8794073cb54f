import type { AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { pageOf } from '~/features/curation/list-filter';
import { IMPORT_KINDS, type ImportKind } from '~/features/importing/import-fields';
import { loadMappings, OWN_LAYOUT } from '~/features/importing/mapping-files.server';
import { columnNameOf, kindsOf, requiredFields, type Mapping } from '~/features/importing/mapping';
import { MAPPING_FOLDER } from '~/features/importing/perform-import.server';
import type { Prisma } from '~/platform/db.server';
import type { RunView } from './run-facts';

/** A run says something with every batch; after this much silence its process is gone or waits for something. */
const SILENT_MS = 60_000;

/** A row of the database as people see it. */
export function toRunView(run: Prisma.ImportRunGetPayload<object>, now: Date): RunView {
  const { id, file, kind: mapping, isDryRun, rows, refused, remarked, created, updated, unchanged } = run;
  const isSilent = now.getTime() - run.touchedAt.getTime() > SILENT_MS;
  const state = run.state === 'running' && isSilent ? 'stalled' : run.state;
  const share = state === 'done' ? 1 : Math.min(run.line / Math.max(run.linesTotal, 1), 0.99);
  return {
    ...{ id, file, mapping, state, isDryRun, share },
    ...{ rows, refused, remarked, created, updated, unchanged },
    isCommand: run.createdById === null,
    startedAt: run.startedAt,
    finishedAt: run.finishedAt,
    seconds: run.workedMs / 1_000,
  };
}

/** The page where files are given: the layouts there are, and the runs until now, newest first. */
export async function getImportsPage(ctx: AppContext, page: number) {
  requirePermission(ctx, 'import:lists');
  const [mappings, total] = await Promise.all([loadMappings(MAPPING_FOLDER), ctx.db.importRun.count()]);
  const { skip, take, ...place } = pageOf(total, page);
  const runs = await ctx.db.importRun.findMany({
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    skip,
    take,
  });
  const now = ctx.clock.now();
  return {
    runs: runs.map((run) => toRunView(run, now)),
    own: IMPORT_KINDS.map((kind) => ({ kind, columns: ownColumns(mappings, kind) })),
    layouts: mappings.map((mapping) => ({ name: mapping.name, kinds: kindsOf(mapping) })),
    ...place,
  };
}

/** Without these an organisation is on no side of the market. */
const ALSO_REQUIRED: Partial<Record<ImportKind, readonly string[]>> = {
  organisation: ['buys', 'sells'],
};

/** What files with our own columns may hold, in the order of the mapping. */
function ownColumns(mappings: readonly Mapping[], kind: ImportKind) {
  const mapping = mappings.find(({ name }) => name === OWN_LAYOUT[kind]);
  const required = [...requiredFields(kind), ...(ALSO_REQUIRED[kind] ?? [])];
  return Object.keys(mapping?.[kind]?.fields ?? {}).map((field) => ({
    field,
    column: mapping ? columnNameOf(mapping, kind, field) : field,
    isRequired: required.includes(field),
  }));
}
