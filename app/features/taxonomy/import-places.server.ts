import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Db } from '~/platform/db.server';
import { placeAliases, placeKey, provinceOf } from './builtin-places';
import { parsePostcode4 } from './postcode';
import { parseProvince, type Province } from './provinces';

/** The part of a context that importing places needs. */
export type ImportPlacesContext = { db: Pick<Db, '$executeRaw'> };

/** Why a row was left out; `value` is what stood there. */
export type RejectedPlaceReason = 'columns' | 'postcode' | 'name' | 'coordinates' | 'province';
export type RejectedPlaceRow = { line: number; reason: RejectedPlaceReason; value: string };

/** `rejected` holds the first thousand bad rows, `rejectedCount` counts all; `saved` counts postcodes. */
export type ImportPlacesReport = {
  layout: 'pc4-csv' | 'geonames';
  read: number;
  saved: number;
  rejectedCount: number;
  rejected: RejectedPlaceRow[];
};

export type ImportPlacesProgress = { read: number; saved: number };

/** Thrown when the first line is of neither layout; nothing was written. */
export class UnknownPlacesLayout extends Error {
  override name = 'UnknownPlacesLayout';
}

type PlaceFields = {
  postcode: string;
  name: string;
  altNames: string;
  municipality: string;
  province: string;
  lat: string;
  lon: string;
};
type Collected = {
  pc4: string;
  name: string;
  keys: Set<string>;
  municipality: string;
  province: Province;
  lat: number;
  lon: number;
  rows: number;
};

const BATCH = 500;
const PROGRESS_EVERY = 1_000;
const REJECTED_KEPT = 1_000;
const CSV_COLUMNS = ['pc4', 'place', 'lat', 'lon'];
/** country, code, place, admin1 name+code, admin2 name+code, admin3 name+code, lat, lon: https://download.geonames.org/export/zip/ */
const GEONAMES_COLUMNS = 11;
/** European Netherlands: area of use of EPSG:28992, https://epsg.io/28992, rounded outwards. */
const BOUNDS = { lat: [50.7, 53.8], lon: [3.1, 7.3] } as const;

/**
 * Reads postcode coordinates (comma-separated with the header `pc4,place,alt_names,municipality,
 * province,lat,lon,kind`, or GeoNames postal format) and upserts one row per four-digit postcode; several
 * lines of one postcode give their mean. Good rows go in, bad rows are reported by line; a second run
 * changes nothing. At most 9,000 postcodes are held in memory.
 */
export async function importPlaces(
  ctx: ImportPlacesContext,
  stream: Readable,
  onProgress: (progress: ImportPlacesProgress) => void = () => undefined,
): Promise<ImportPlacesReport> {
  const { layout, input } = await recogniseLayout(stream);
  const report: ImportPlacesReport = { layout, read: 0, saved: 0, rejectedCount: 0, rejected: [] };
  const places = new Map<string, Collected>();
  for await (const { record, info } of recordsOf(layout, input)) {
    report.read += 1;
    const problem = collect(places, layout === 'geonames' ? geonamesFields(record) : csvFields(record));
    if (problem) {
      report.rejectedCount += 1;
      if (report.rejected.length < REJECTED_KEPT) report.rejected.push({ line: info.lines, ...problem });
    }
    if (report.read % PROGRESS_EVERY === 0) onProgress({ read: report.read, saved: 0 });
  }
  const all = [...places.values()];
  for (let start = 0; start < all.length; start += BATCH) {
    const batch = all.slice(start, start + BATCH);
    await upsertPlaces(ctx, batch);
    report.saved += batch.length;
    onProgress({ read: report.read, saved: report.saved });
  }
  return report;
}

/** Looks at the first line without losing it. */
async function recogniseLayout(
  stream: Readable,
): Promise<{ layout: ImportPlacesReport['layout']; input: Readable }> {
  const chunks = stream[Symbol.asyncIterator]();
  const seen: Buffer[] = [];
  let head = '';
  while (!head.includes('\n') && head.length < 10_000) {
    const next: IteratorResult<Buffer | string> = await chunks.next();
    if (next.done) break;
    seen.push(Buffer.from(next.value));
    head = Buffer.concat(seen).toString('utf8');
  }
  const firstLine = (head.split('\n')[0] ?? '')
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase();
  const header = firstLine.split(',').map((column) => column.trim());
  const layout = CSV_COLUMNS.every((column) => header.includes(column))
    ? 'pc4-csv'
    : firstLine.split('\t').length >= GEONAMES_COLUMNS
      ? 'geonames'
      : null;
  if (!layout) {
    stream.destroy();
    throw new UnknownPlacesLayout(firstLine.slice(0, 100));
  }
  async function* rest() {
    yield* seen;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value as Buffer;
  }
  return { layout, input: Readable.from(rest()) };
}

type ParsedRow = { record: Record<string, string> | string[]; info: { lines: number } };

function recordsOf(layout: ImportPlacesReport['layout'], input: Readable): AsyncIterable<ParsedRow> {
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
    ...(layout === 'geonames'
      ? { delimiter: '\t', quote: false as const }
      : { columns: (header: string[]) => header.map((column) => column.toLowerCase()) }),
  });
  input.on('error', (error) => parser.destroy(error));
  return input.pipe(parser);
}

function csvFields(record: ParsedRow['record']): PlaceFields | null {
  if (Array.isArray(record)) return null;
  const { pc4, place, alt_names = '', municipality = '', province = '', lat, lon } = record;
  if (pc4 === undefined || place === undefined || lat === undefined || lon === undefined) return null;
  return { postcode: pc4, name: place, altNames: alt_names, municipality, province, lat, lon };
}

function geonamesFields(record: ParsedRow['record']): PlaceFields | null {
  if (!Array.isArray(record) || record.length < GEONAMES_COLUMNS) return null;
  const [country, postcode = '', name = '', province = '', , municipality = '', , , , lat = '', lon = ''] =
    record;
  if (country !== 'NL') return null;
  return { postcode, name, altNames: '', municipality, province, lat, lon };
}

/** Adds a row to its postcode, or says what is wrong with it. */
function collect(
  places: Map<string, Collected>,
  fields: PlaceFields | null,
): Omit<RejectedPlaceRow, 'line'> | null {
  if (!fields) return { reason: 'columns', value: '' };
  const pc4 = parsePostcode4(fields.postcode);
  if (!pc4) return { reason: 'postcode', value: fields.postcode };
  if (fields.name === '') return { reason: 'name', value: '' };
  const lat = coordinate(fields.lat, BOUNDS.lat);
  const lon = coordinate(fields.lon, BOUNDS.lon);
  if (lat === null || lon === null) return { reason: 'coordinates', value: `${fields.lat}, ${fields.lon}` };
  const province = parseProvince(fields.province) ?? (fields.province === '' ? provinceOf(pc4) : null);
  if (!province) return { reason: 'province', value: fields.province };
  const names = [fields.name, ...fields.altNames.split(';'), ...placeAliases(fields.name)];
  const keys = names.map(placeKey).filter((key) => key !== '');
  const known = places.get(pc4);
  if (!known) {
    const { name, municipality } = fields;
    places.set(pc4, { pc4, name, keys: new Set(keys), municipality, province, lat, lon, rows: 1 });
    return null;
  }
  for (const key of keys) known.keys.add(key);
  known.rows += 1;
  known.lat += (lat - known.lat) / known.rows;
  known.lon += (lon - known.lon) / known.rows;
  return null;
}

function coordinate(text: string, [least, most]: readonly [number, number]): number | null {
  if (!/^-?[0-9]+(\.[0-9]+)?$/.test(text)) return null;
  const degrees = Number(text);
  return degrees >= least && degrees <= most ? degrees : null;
}

/** `alt_names` becomes `;key;key;`, the folded names that a lookup compares with. */
async function upsertPlaces(ctx: ImportPlacesContext, batch: readonly Collected[]): Promise<void> {
  const text = (pick: (place: Collected) => string) => batch.map(pick);
  await ctx.db.$executeRaw`
    INSERT INTO places (pc4, name, alt_names, municipality, province, lat, lon)
    SELECT * FROM unnest(
      ${text(({ pc4 }) => pc4)}::text[], ${text(({ name }) => name)}::text[],
      ${text(({ keys }) => `;${[...keys].join(';')};`)}::text[],
      ${text(({ municipality }) => municipality)}::text[], ${text(({ province }) => province)}::text[],
      ${batch.map(({ lat }) => lat)}::double precision[], ${batch.map(({ lon }) => lon)}::double precision[])
    ON CONFLICT (pc4) DO UPDATE SET
      name = EXCLUDED.name, alt_names = EXCLUDED.alt_names, municipality = EXCLUDED.municipality,
      province = EXCLUDED.province, lat = EXCLUDED.lat, lon = EXCLUDED.lon
    WHERE (places.name, places.alt_names, places.municipality, places.province, places.lat, places.lon)
      IS DISTINCT FROM
      (EXCLUDED.name, EXCLUDED.alt_names, EXCLUDED.municipality, EXCLUDED.province, EXCLUDED.lat, EXCLUDED.lon)`;
}
