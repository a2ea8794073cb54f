import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileSource } from './byte-source.server';
import type { ImportKind } from './import-fields';
import { kindsOf, type Mapping } from './mapping';
import { chooseMapping } from './mapping-files.server';
import { UnreadableFile } from './problem';
import { openRows } from './read-rows.server';
import type { FileToImport } from './run-import.server';

/** What the files of a folder are; what nobody recognised is left, with why. */
export type RecognisedFolder = {
  places: string[];
  cpv: string[];
  files: FileToImport[];
  left: { path: string; problem: UnreadableFile }[];
};

const READABLE = /\.(csv|tsv|jsonl|ndjson|json)$/i;
/** A file with our own columns is told by its name. */
const OWN_NAMES: readonly [RegExp, ImportKind][] = [
  [/^organisations/i, 'organisation'],
  [/^offers/i, 'offer'],
  [/^demands/i, 'demand'],
];

/** Looks at the files of a folder and of the folders in it; those that make organisations alone come first. */
export async function recogniseFolder(
  folder: string,
  mappings: readonly Mapping[],
): Promise<RecognisedFolder> {
  const found: RecognisedFolder = { places: [], cpv: [], files: [], left: [] };
  const posts: FileToImport[] = [];
  for (const file of await filesIn(folder)) {
    try {
      const opened = await openRows(await fileSource(file));
      if (opened.columns.includes('pc4')) found.places.push(file);
      else if (opened.columns.includes('check_digit')) found.cpv.push(file);
      else {
        const kind = OWN_NAMES.find(([name]) => name.test(path.basename(file)))?.[1];
        const mapping = await chooseMapping(opened, { mappings, kind });
        const isAlone = kindsOf(mapping).every((one) => one === 'organisation');
        (isAlone ? found.files : posts).push({ path: file, kind });
      }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      found.left.push({ path: file, problem: error });
    }
  }
  return { ...found, files: [...found.files, ...posts] };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new UnreadableFile('missing', { file: folder });
  });
  const below = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => {
        const inside = await readdir(path.join(folder, name), { withFileTypes: true });
        return inside.filter((entry) => entry.isFile()).map((entry) => path.join(folder, name, entry.name));
      }),
  );
  const here = entries.filter((entry) => entry.isFile()).map(({ name }) => path.join(folder, name));
  return [...here, ...below.flat()].filter((file) => READABLE.test(file)).sort();
}
