import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AppContext } from '~/features/accounts/actor';
import type { BatchEntry, BatchTarget } from './batch';
import type { FileResult } from './file-result';
import type { ImportKind } from './import-fields';
import { externalIdOf, mapRow, type MappedRow } from './map-row';
import { columnNameOf, kindsOf, knownColumns, type Mapping } from './mapping';
import { createPlaceFinder } from './place-finder.server';
import { prepareRow } from './prepare-row.server';
import type { Problem, Warning } from './problem';
import type { PromisedOrganisations } from './promised-organisations';
import type { OpenedFile, ReadRow } from './read-rows.server';
import type { RunProgress } from './run-progress';
import { endRun, type RunRecord } from './run-record.server';
import { understoodOf, type ToldRow, type Understood } from './told-row';
import { isRemarked } from './write-batch.server';
import { writeOrSplit } from './write-or-split.server';

export type Progress = { rows: number; refused: number; line: number; lines: number; seconds: number };
export type ImportOptions = {
  mapping: Mapping;
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
  batchRows?: number | undefined;
  promised?: PromisedOrganisations | undefined;
};

const BATCH_ROWS = 500;
const BATCH_CHARACTERS = 2_000_000;
/** After so many milliseconds of reading others get their turn: pages are served by the same process. */
const TURN_MS = 8;
/** Rows that went in are told about up to here; refused ones always. */
const UNDERSTOOD_TOLD = 100;
const REMARKED_TOLD = 5_000;

/** Imports the rows of an opened file batch by batch from where its run is; bad rows are kept with it, good ones go in. */
export async function importFile(
  ctx: AppContext,
  opened: OpenedFile,
  run: RunRecord,
  options: ImportOptions,
): Promise<FileResult> {
  return new FileImport(ctx, opened, run, options).run();
}

class FileImport {
  private readonly started = performance.now();
  private turnStarted = performance.now();
  private readonly source: string;
  private readonly findPlace: ReturnType<typeof createPlaceFinder>;
  private readonly offerFields: ReadonlySet<string>;
  private readonly known: Set<string>;
  private readonly seen = new Map<string, number>();
  private progress: RunProgress;
  private batch: BatchEntry[] = [];
  private batchCharacters = 0;
  private inBatch = new Set<string>();
  private mustStop = false;
  private ordinal = 0;

  constructor(
    private readonly ctx: AppContext,
    private readonly opened: OpenedFile,
    private readonly record: RunRecord,
    private readonly options: ImportOptions,
  ) {
    const { mapping } = options;
    this.source = mapping.source ?? mapping.name;
    this.findPlace = createPlaceFinder(ctx);
    this.offerFields = new Set(Object.keys(mapping.offer?.fields ?? {}));
    this.known = knownColumns(mapping);
    this.progress = record.progress;
  }

  async run(): Promise<FileResult> {
    const { signal, batchRows = BATCH_ROWS } = this.options;
    for await (const read of this.opened.rows) {
      this.ordinal += 1;
      await this.takeTurns();
      if (this.ordinal <= this.record.progress.rows) this.passOver(read);
      else await this.take(read);
      if (this.batch.length >= batchRows || this.batchCharacters >= BATCH_CHARACTERS) await this.flush();
      this.mustStop ||= signal?.aborted ?? false;
      if (this.mustStop) break;
    }
    await this.flush();
    const workedMs = this.workedMs();
    await endRun(this.ctx, { ...this.record, workedMs }, this.mustStop ? 'stopped' : 'done');
    return this.result();
  }

  private result(): FileResult {
    const { name: file, format, facts } = this.opened;
    const { rows, refused, counts } = this.progress;
    const { name: mapping } = this.options.mapping;
    const seconds = this.seconds();
    const { id: runId } = this.record;
    const done = { runId, file, mapping, format, encoding: facts.encoding };
    return { ...done, rows, refused, counts, seconds, stopped: this.mustStop };
  }

  /** Nothing of this work waits for anything between two batches, so it gives way by itself. */
  private async takeTurns(): Promise<void> {
    if (performance.now() - this.turnStarted < TURN_MS) return;
    await nextTurn();
    this.turnStarted = performance.now();
  }

  /** A row that an earlier part of this run dealt with: only its identifiers are remembered. */
  private passOver(read: ReadRow): void {
    if ('problem' in read || this.record.refusedBefore.has(this.ordinal)) return;
    for (const { key } of this.identifiers(read.row)) this.seen.set(key, read.line);
  }

  private async take(read: ReadRow): Promise<void> {
    if ('problem' in read) return this.refuse(read, [read.problem], {});
    const { mapping } = this.options;
    const mapped = mapRow(mapping, read.row);
    const understood = understoodOf(mapped);
    const identifiers = this.identifiers(read.row);
    const problems = mapped.problems.length > 0 ? mapped.problems : this.duplicates(identifiers);
    if (problems.length > 0) return this.refuse(read, problems, understood);
    if (identifiers.some(({ key }) => this.inBatch.has(key))) await this.flush();
    for (const { key } of identifiers) {
      this.seen.set(key, read.line);
      if (mapping.repeats) this.inBatch.add(key);
    }
    const { source, findPlace, offerFields } = this;
    const preparing = { source, findPlace, offerFields, now: this.ctx.clock.now() };
    const prepared = await prepareRow(preparing, read.line, mapped);
    if (this.record.isDryRun) this.options.promised?.add(this.source, prepared);
    const warnings = [...this.unknownColumns(read.row), ...prepared.warnings];
    this.add(read, { prepared, warnings, understood, told: this.toldOf(read, warnings, understood) });
    this.batchCharacters += charactersOf(mapped);
  }

  private unknownColumns(row: Record<string, unknown>): Problem<Warning>[] {
    return Object.keys(row)
      .filter((column) => !this.known.has(column))
      .map((column) => ({ column, reason: 'unknownColumn', value: '' }));
  }

  /** What is told about a row that goes in: remarks always while there is room, of the others the first ones. */
  private toldOf(
    read: ReadRow,
    warnings: readonly Problem<Warning>[],
    understood: Understood,
  ): ToldRow | undefined {
    const problems = warnings.filter(({ reason }) => reason !== 'unknownColumn');
    const isTold = isRemarked(warnings)
      ? this.progress.remarked < REMARKED_TOLD
      : this.ordinal <= UNDERSTOOD_TOLD;
    const outcome = problems.length > 0 ? ('remarked' as const) : ('understood' as const);
    const { line, original } = read;
    return isTold ? { ordinal: this.ordinal, line, outcome, problems, understood, original } : undefined;
  }

  private refuse(read: ReadRow, problems: readonly Problem[], understood: Understood): void {
    const { line, original } = read;
    const told = { ordinal: this.ordinal, line, original, understood, problems: [...problems] };
    this.add(read, { warnings: [], understood, told: { ...told, outcome: 'refused' } });
  }

  private add(
    { line, original }: ReadRow,
    entry: Pick<BatchEntry, 'warnings' | 'understood'> & Partial<Pick<BatchEntry, 'prepared' | 'told'>>,
  ): void {
    this.batch.push({ ordinal: this.ordinal, line, original, ...entry });
    this.batchCharacters += entry.told ? lengthOf(original) : 0;
  }

  private identifiers(row: Record<string, unknown>): { key: string; value: string; kind: ImportKind }[] {
    const { mapping } = this.options;
    return kindsOf(mapping).flatMap((kind) => {
      if (kind === 'organisation' && mapping.organisation?.as === 'mention') return [];
      const value = externalIdOf(mapping, kind, row);
      return value === undefined ? [] : [{ key: `${kind} ${value}`, value, kind }];
    });
  }

  /** An external id may occur once per file, unless the layout says that records come again. */
  private duplicates(identifiers: ReturnType<FileImport['identifiers']>): Problem[] {
    const { mapping } = this.options;
    if (mapping.repeats) return [];
    return identifiers
      .flatMap(({ key, value, kind }): Problem[] => {
        const line = this.seen.get(key);
        const column = columnNameOf(mapping, kind, 'externalId');
        return line === undefined ? [] : [{ column, reason: 'duplicate', value, params: { line } }];
      })
      .slice(0, 1);
  }

  private async flush(): Promise<void> {
    const entries = this.batch;
    this.batch = [];
    this.batchCharacters = 0;
    this.inBatch = new Set();
    if (entries.length > 0) {
      const { mapping, promised } = this.options;
      const target: BatchTarget = {
        source: this.source,
        run: { ...this.record, progress: this.progress },
        keepOrganisations: mapping.organisation?.as === 'mention',
        columnOf: (kind, field) => columnNameOf(mapping, kind, field),
        promised,
        workedMs: () => this.workedMs(),
      };
      const { progress, mustStop } = await writeOrSplit(this.ctx, target, entries);
      this.progress = progress;
      this.mustStop ||= mustStop;
    }
    const { rows, refused, line } = this.progress;
    const lines = this.opened.facts.lines;
    this.options.onProgress?.({ rows, refused, line, lines, seconds: this.seconds() });
  }

  private seconds(): number {
    return (performance.now() - this.started) / 1_000;
  }

  private workedMs(): number {
    return this.record.workedMs + Math.round(performance.now() - this.started);
  }
}

const charactersOf = ({ offer, demand }: MappedRow): number =>
  (offer?.values.description?.length ?? 0) + (demand?.values.description?.length ?? 0);

const lengthOf = (original: ReadRow['original']): number =>
  'text' in original ? original.text.length : original.cells.reduce((sum, cell) => sum + cell.length, 0);
