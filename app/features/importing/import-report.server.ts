import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import type { Translate } from '~/platform/i18n';
import type { FileResult } from './file-result';
import type { Problem, Refusal, Warning } from './problem';

/** Rows with the same column and reason, counted, with the first one as an example. */
export type ProblemGroup = {
  file: string;
  column: string;
  reason: string;
  message: string;
  count: number;
  firstLine: number;
  example: string;
};
export type ReportedRow = {
  file: string;
  line: number;
  column: string;
  reason: Refusal;
  message: string;
  value: string;
};

/** Different columns a report tells apart; a file may have any number of them. */
const GROUPS_MAX = 500;
const LISTED = 20;

/** Collects what went wrong. Every refused row goes straight to the file of `--report`, so memory stays flat. */
export class ImportReport {
  private readonly refusedGroups = new Map<string, ProblemGroup>();
  private readonly warnedGroups = new Map<string, ProblemGroup>();
  private readonly first: ReportedRow[] = [];
  private handle: number | null = null;
  private written = 0;

  constructor(
    private readonly t: Translate,
    private readonly path?: string,
  ) {}

  refuse(file: string, line: number, problems: readonly Problem[]): void {
    for (const problem of problems) {
      const { column, reason, value } = problem;
      const message = this.t(`importing.refused.${reason}`, problem.params);
      const row = { file, line, column, reason, message, value };
      if (this.first.length < LISTED) this.first.push(row);
      this.write(`${this.written > 0 ? ',' : ''}\n${JSON.stringify(row)}`);
      this.written += 1;
      count(this.refusedGroups, file, line, problem, message);
    }
  }

  /** Remarks with other words, such as another currency, are counted apart. */
  warn(file: string, line: number, warnings: readonly Problem<Warning>[]): void {
    for (const warning of warnings) {
      const message = this.t(`importing.warned.${warning.reason}`, warning.params);
      count(this.warnedGroups, file, line, warning, message, message);
    }
  }

  /** The first refused rows, for people. */
  get firstRefused(): readonly ReportedRow[] {
    return this.first;
  }

  get refusedByReason(): ProblemGroup[] {
    return byCount(this.refusedGroups);
  }

  get warnedByReason(): ProblemGroup[] {
    return byCount(this.warnedGroups);
  }

  /** Completes the file of `--report`; until then it has another name. */
  finish(summary: { files: readonly FileResult[]; seconds: number; dryRun: boolean }): void {
    if (!this.path) return;
    const rest = { refusedByReason: this.refusedByReason, warnedByReason: this.warnedByReason, ...summary };
    this.write(`\n],${JSON.stringify(rest, null, 2).slice(1)}\n`);
    if (this.handle !== null) closeSync(this.handle);
    renameSync(this.partPath, this.path);
  }

  private write(text: string): void {
    if (!this.path) return;
    if (this.handle === null) {
      this.handle = openSync(this.partPath, 'w');
      writeSync(this.handle, '{"refused":[');
    }
    writeSync(this.handle, text);
  }

  private get partPath(): string {
    return `${this.path ?? ''}.part`;
  }
}

function count(
  groups: Map<string, ProblemGroup>,
  file: string,
  line: number,
  { column, reason, value }: Problem<string>,
  message: string,
  sameKind: string = reason,
): void {
  const key = `${file} ${column} ${sameKind}`;
  const known = groups.get(key);
  if (known) known.count += 1;
  else if (groups.size < GROUPS_MAX)
    groups.set(key, { file, column, reason, message, count: 1, firstLine: line, example: value });
}

const byCount = (groups: Map<string, ProblemGroup>): ProblemGroup[] =>
  [...groups.values()].sort((a, b) => b.count - a.count);
