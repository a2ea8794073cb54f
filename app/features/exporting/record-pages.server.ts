import { BYTE_ORDER_MARK, csvLine, jsonRecord, type ExportLocale, type ExportRecord } from './csv-text';
import type { ExportFormat } from './export-lists';

/** The next records behind an id, in order of id; fewer than `take` at the end. Every record has an `id`. */
export type RecordPage = (after: string, take: number) => Promise<readonly ExportRecord[]>;

const PAGE = 500;

/** Every record, read from the database page by page. */
export async function* eachPage(page: RecordPage): AsyncGenerator<readonly ExportRecord[]> {
  for (let after = ''; ;) {
    const records = await page(after, PAGE);
    if (records.length > 0) yield records;
    const last = records.at(-1)?.id;
    if (typeof last !== 'string' || records.length < PAGE) return;
    after = last;
  }
}

/** The text of a list as one file, piece by piece: CSV with a header, or a JSON list. */
export async function* listText(
  page: RecordPage,
  format: ExportFormat,
  locale: ExportLocale,
): AsyncGenerator<string> {
  let count = 0;
  if (format === 'csv') yield BYTE_ORDER_MARK;
  else yield '[';
  for await (const records of eachPage(page)) {
    const texts = records.map((record, at) => {
      const isFirst = count === 0 && at === 0;
      if (format === 'json') return `${isFirst ? '\n' : ',\n'}${JSON.stringify(jsonRecord(record))}`;
      return `${isFirst ? csvLine(Object.keys(record), locale) : ''}${csvLine(Object.values(record), locale)}`;
    });
    count += records.length;
    yield texts.join('');
  }
  if (format === 'json') yield '\n]\n';
}

const TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** A download that is read from the database as fast as the receiver takes it. */
export function fileResponse(texts: AsyncGenerator<string>, name: string, format: ExportFormat): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = await texts.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    cancel: async () => void (await texts.return(undefined)),
  });
  return new Response(body, {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="${name}.${format}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
