import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { AppContext } from '~/features/accounts/actor';
import type { FileResult } from '~/features/importing/file-result';
import type { Progress } from '~/features/importing/import-file.server';
import type { RemarkGroup } from '~/features/importing/run-progress';
import {
  refusedByReason,
  refusedProblems,
  remarksInWords,
  type ReportGroup,
} from '~/features/importing/run-report.server';

type Saying = Pick<AppContext, 'db' | 't'>;

const PROGRESS_EVERY_MS = 2_000;
const BAR_CELLS = 24;
const LISTED = 20;
const out = (line: string) => process.stdout.write(`${line}\n`);

/** How far a file is, on standard error: a bar that is redrawn on a terminal, a line now and then in a log. */
export function createProgress() {
  let lastShown = 0;
  return (file: string, progress: Progress): void => {
    const now = performance.now();
    if (!process.stderr.isTTY && now - lastShown < PROGRESS_EVERY_MS) return;
    lastShown = now;
    const { rows, refused, line, lines, seconds } = progress;
    const share = Math.min(line / Math.max(lines, 1), 1);
    const speed = Math.round(rows / Math.max(seconds, 0.001));
    const bar = '█'.repeat(Math.round(share * BAR_CELLS)).padEnd(BAR_CELLS, '░');
    const said = `${Math.round(share * 100)}%  ${rows} rows, ${refused} refused, ${speed} rows/s`;
    process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${file} ${bar} ${said}` : `${file}: ${said}\n`);
  };
}

/** The first refused rows, then every reason and every remark with its count, file by file. */
export async function printReport(saying: Saying, results: readonly FileResult[]): Promise<void> {
  for (const { runId, file, refused } of results) {
    if (refused > 0) await printFirstRefused(saying, runId, file);
    printGroups(`Refused of ${file}`, await refusedByReason(saying, runId));
    printGroups(`Went in from ${file}, with a remark`, await remarksOf(saying, runId));
  }
}

async function printFirstRefused(saying: Saying, runId: string, file: string): Promise<void> {
  let shown = 0;
  for await (const { line, column, message, value } of refusedProblems(saying, runId)) {
    out(`${file}:${line}  ${column ? `${column}: ` : ''}${message}${value ? `  [${value}]` : ''}`);
    shown += 1;
    if (shown === LISTED) return;
  }
}

async function remarksOf({ db, t }: Saying, id: string): Promise<ReportGroup[]> {
  const run = await db.importRun.findUnique({ where: { id }, select: { remarks: true } });
  return remarksInWords(t, (run?.remarks ?? []) as RemarkGroup[]);
}

function printGroups(title: string, groups: readonly ReportGroup[]): void {
  if (groups.length === 0) return;
  out(`\n${title}:`);
  for (const { count, column, message, firstLine, example } of groups)
    out(
      `${String(count).padStart(7)}  ${column ? `${column}: ` : ''}${message}  (first: line ${firstLine}${example ? `, ${example}` : ''})`,
    );
}

/** Every refused row as JSON, with counts and reasons; until it is complete the file has another name. */
export async function writeReport(
  saying: Saying,
  file: string,
  summary: { files: readonly FileResult[]; seconds: number; dryRun: boolean },
): Promise<void> {
  const part = `${file}.part`;
  await pipeline(Readable.from(reportText(saying, summary)), createWriteStream(part));
  await rename(part, file);
}

async function* reportText(
  saying: Saying,
  summary: { files: readonly FileResult[]; seconds: number; dryRun: boolean },
): AsyncGenerator<string> {
  let count = 0;
  yield '{"refused":[';
  for (const { runId, file } of summary.files)
    for await (const problem of refusedProblems(saying, runId)) {
      yield `${count > 0 ? ',' : ''}\n${JSON.stringify({ file, ...problem })}`;
      count += 1;
    }
  const files = await Promise.all(
    summary.files.map(async (result) => ({
      ...result,
      refusedByReason: await refusedByReason(saying, result.runId),
      remarks: await remarksOf(saying, result.runId),
    })),
  );
  yield `\n],${JSON.stringify({ ...summary, files }, null, 2).slice(1)}\n`;
}

/** Counts, seconds and speed per file. */
export function printTable(results: readonly FileResult[], seconds: number, dryRun: boolean): void {
  out('');
  for (const { file, mapping, format, encoding, rows, refused, counts, seconds: took, stopped } of results) {
    out(`${file}  (${mapping}, ${format}, ${encoding})${stopped ? '  STOPPED, go on with --resume' : ''}`);
    out(
      `  ${rows} rows, ${refused} refused, ${took.toFixed(1)} s, ${Math.round(rows / Math.max(took, 0.001))} rows/s`,
    );
    for (const [kind, { created, updated, unchanged }] of Object.entries(counts)) {
      if (created + updated + unchanged === 0) continue;
      out(`  ${kind.padEnd(13)} ${created} created, ${updated} updated, ${unchanged} unchanged`);
    }
  }
  out(`${dryRun ? 'Nothing was changed (--dry-run). ' : ''}${seconds.toFixed(1)} s in all`);
}
