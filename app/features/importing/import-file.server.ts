import path from 'node:path';
import type { AppContext } from '~/features/accounts/actor';
import type { ImportKind } from './import-fields';
import type { FileResult } from './file-result';
import type { ImportReport } from './import-report.server';
import { mapRow, type MappedRow } from './map-row';
import { kindsOf, knownColumns, type Mapping } from './mapping';
import { createPlaceFinder } from './place-finder.server';
import { prepareRow, type PreparedRow } from './prepare-row.server';
import type { Problem } from './problem';
import type { OpenedFile } from './read-rows.server';
import type { KindCounts } from './write-batch.server';
import { writeOrSplit } from './write-or-split.server';

export type ImportOptions = {
  mapping: Mapping;
  report: ImportReport;
  dryRun?: boolean | undefined;
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: { rows: number; refused: number; seconds: number }) => void) | undefined;
  batchRows?: number | undefined;
};

const BATCH_ROWS = 500;
const BATCH_CHARACTERS = 2_000_000;
const noCounts = (): KindCounts => ({ created: 0, updated: 0, unchanged: 0 });

/** Imports the rows of an opened file batch by batch; bad rows go to the report, good ones in. */
export async function importFile(
  ctx: AppContext,
  file: string,
  opened: OpenedFile,
  options: ImportOptions,
): Promise<FileResult> {
  const running = new FileImport(ctx, file, opened, options);
  return running.run();
}

class FileImport {
  private readonly started = performance.now();
  private readonly source: string;
  private readonly findPlace: ReturnType<typeof createPlaceFinder>;
  private readonly known: Set<string>;
  private readonly seen = new Map<string, number>();
  private readonly result: FileResult;
  private batch: PreparedRow[] = [];
  private batchCharacters = 0;
  private runId = '';

  constructor(
    private readonly ctx: AppContext,
    private readonly file: string,
    private readonly opened: OpenedFile,
    private readonly options: ImportOptions,
  ) {
    const { mapping } = options;
    this.source = mapping.source ?? mapping.name;
    this.findPlace = createPlaceFinder(ctx);
    this.known = knownColumns(mapping);
    this.result = {
      file,
      mapping: mapping.name,
      format: opened.format,
      encoding: opened.encoding,
      rows: 0,
      refused: 0,
      counts: { organisation: noCounts(), offer: noCounts(), demand: noCounts() },
      seconds: 0,
      stopped: false,
    };
  }

  async run(): Promise<FileResult> {
    const { dryRun, signal, batchRows = BATCH_ROWS } = this.options;
    if (!dryRun) this.runId = await this.noteStart();
    for await (const read of this.opened.rows) {
      this.result.rows += 1;
      if ('problem' in read) this.refuse(read.line, [read.problem]);
      else await this.take(read.line, read.row);
      if (this.batch.length >= batchRows || this.batchCharacters >= BATCH_CHARACTERS) await this.flush();
      if (!signal?.aborted) continue;
      this.result.stopped = true;
      break;
    }
    await this.flush();
    this.result.seconds = this.seconds();
    if (!dryRun) await this.noteEnd();
    return this.result;
  }

  private async take(line: number, row: Record<string, unknown>): Promise<void> {
    const { mapping, report } = this.options;
    for (const column of Object.keys(row))
      if (!this.known.has(column))
        report.warn(this.file, line, [{ column, reason: 'unknownColumn', value: '' }]);
    const mapped = mapRow(mapping, row);
    const problems = mapped.problems.length > 0 ? mapped.problems : this.duplicates(line, mapped);
    if (problems.length > 0) return this.refuse(line, problems);
    const preparing = { source: this.source, now: this.ctx.clock.now(), findPlace: this.findPlace };
    const prepared = await prepareRow(preparing, line, mapped);
    report.warn(this.file, line, prepared.warnings);
    this.batch.push(prepared);
    this.batchCharacters +=
      (mapped.offer?.values.description?.length ?? 0) + (mapped.demand?.values.description?.length ?? 0);
  }

  /** An external id may occur once per file, except that organisations may be mentioned again and again. */
  private duplicates(line: number, mapped: MappedRow): Problem[] {
    const { mapping } = this.options;
    const ids: { key: string; value: string; column: ImportKind }[] = [];
    for (const kind of kindsOf(mapping)) {
      const value = mapped[kind]?.values.externalId;
      if (value === undefined || (kind === 'organisation' && mapping.organisation?.as === 'mention'))
        continue;
      const key = `${kind} ${value}`;
      const first = this.seen.get(key);
      if (first !== undefined)
        return [{ column: `${kind}.externalId`, reason: 'duplicate', value, params: { line: first } }];
      ids.push({ key, value, column: kind });
    }
    for (const { key } of ids) this.seen.set(key, line);
    return [];
  }

  private refuse(line: number, problems: readonly Problem[]): void {
    this.result.refused += 1;
    this.options.report.refuse(this.file, line, problems);
  }

  private async flush(): Promise<void> {
    const rows = this.batch;
    this.batch = [];
    this.batchCharacters = 0;
    if (rows.length > 0 && !this.options.dryRun) {
      const target = {
        source: this.source,
        runId: this.runId,
        keepOrganisations: this.options.mapping.organisation?.as === 'mention',
        read: this.result.rows,
        refused: this.result.refused,
      };
      const { counts, refused } = await writeOrSplit(this.ctx, target, rows);
      for (const { line, problem } of refused) this.refuse(line, [problem]);
      for (const kind of ['organisation', 'offer', 'demand'] as const)
        for (const name of ['created', 'updated', 'unchanged'] as const)
          this.result.counts[kind][name] += counts[kind][name];
    }
    const { rows: read, refused } = this.result;
    this.options.onProgress?.({ rows: read, refused, seconds: this.seconds() });
  }

  private seconds(): number {
    return (performance.now() - this.started) / 1_000;
  }

  private async noteStart(): Promise<string> {
    const data = {
      kind: this.options.mapping.name,
      file: path.basename(this.file),
      startedAt: this.ctx.clock.now(),
    };
    return (await this.ctx.db.importRun.create({ data, select: { id: true } })).id;
  }

  private async noteEnd(): Promise<void> {
    const { rows, refused, stopped } = this.result;
    const finishedAt = stopped ? null : this.ctx.clock.now();
    await this.ctx.db.importRun.update({ where: { id: this.runId }, data: { rows, refused, finishedAt } });
  }
}
