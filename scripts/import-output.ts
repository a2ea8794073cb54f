import path from 'node:path';
import type { FileResult } from '~/features/importing/file-result';
import type { ImportReport } from '~/features/importing/import-report.server';

const PROGRESS_EVERY_MS = 2_000;
const out = (line: string) => process.stdout.write(`${line}\n`);

/** A line on standard error that says how far a file is: rewritten on a terminal, now and then in a log. */
export function createProgress() {
  let lastShown = 0;
  return (file: string, progress: { rows: number; refused: number; seconds: number }): void => {
    const now = performance.now();
    if (!process.stderr.isTTY && now - lastShown < PROGRESS_EVERY_MS) return;
    lastShown = now;
    const speed = Math.round(progress.rows / Math.max(progress.seconds, 0.001));
    const line = `${path.basename(file)}: ${progress.rows} rows, ${progress.refused} refused, ${speed} rows/s`;
    process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  };
}

/** The first refused rows, then every reason with its count. */
export function printProblems(report: ImportReport): void {
  for (const { file, line, column, message, value } of report.firstRefused)
    out(
      `${path.basename(file)}:${line}  ${column ? `${column}: ` : ''}${message}${value ? `  [${value}]` : ''}`,
    );
  for (const [title, groups] of [
    ['Refused', report.refusedByReason],
    ['Went in, with a remark', report.warnedByReason],
  ] as const) {
    if (groups.length === 0) continue;
    out(`\n${title}:`);
    for (const { file, count, column, message, firstLine, example } of groups)
      out(
        `${String(count).padStart(7)}  ${path.basename(file)}  ${column ? `${column}: ` : ''}${message}  (first: line ${firstLine}${example ? `, ${example}` : ''})`,
      );
  }
}

/** Counts, seconds and speed per file. */
export function printTable(results: readonly FileResult[], seconds: number, dryRun: boolean): void {
  out('');
  for (const { file, mapping, format, encoding, rows, refused, counts, seconds: took, stopped } of results) {
    out(`${path.basename(file)}  (${mapping}, ${format}, ${encoding})${stopped ? '  STOPPED' : ''}`);
    out(
      `  ${rows} rows, ${refused} refused, ${took.toFixed(1)} s, ${Math.round(rows / Math.max(took, 0.001))} rows/s`,
    );
    for (const [kind, { created, updated, unchanged }] of Object.entries(counts)) {
      if (created + updated + unchanged === 0) continue;
      out(`  ${kind.padEnd(13)} ${created} created, ${updated} updated, ${unchanged} unchanged`);
    }
  }
  out(`${dryRun ? 'Nothing was written (--dry-run). ' : ''}${seconds.toFixed(1)} s in all`);
}
