import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ImportKind } from './import-fields';
import { columnsOf, kindsOf, Mapping, requiredFields } from './mapping';
import { UnreadableFile } from './problem';
import type { OpenedFile } from './read-rows.server';

/** The mapping that reads our own columns of a kind. */
export const OWN_LAYOUT: Record<ImportKind, string> = {
  organisation: 'organisations',
  offer: 'offers',
  demand: 'demands',
};

/** Every mapping file of a folder; throws `UnreadableFile` naming each mistake in the first wrong one. */
export async function loadMappings(folder: string): Promise<Mapping[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map((name) => loadMapping(path.join(folder, name))));
}

/** Reads and checks one mapping file. */
export async function loadMapping(file: string): Promise<Mapping> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new UnreadableFile('mappingMissing', { mapping: file, known: '' });
  const refuse = (detail: string) => new UnreadableFile('mappingInvalid', { mapping: file, detail });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : 'no JSON');
  }
  const result = Mapping.safeParse(json);
  if (result.success) return result.data;
  throw refuse(
    result.error.issues.map(({ path: at, message }) => `${at.join('.') || 'file'}: ${message}`).join('; '),
  );
}

type Choice = {
  mappings: readonly Mapping[];
  /** Name of a mapping in the folder, or the path of a mapping file. */
  mapping?: string | undefined;
  /** What the file is said to hold. */
  kind?: ImportKind | undefined;
};

/** The mapping for an opened file: the named one, else one that recognises its columns, else our own layout. */
export async function chooseMapping(
  opened: Pick<OpenedFile, 'name' | 'format' | 'columns'>,
  choice: Choice,
): Promise<Mapping> {
  const { name: file } = opened;
  const mapping = choice.mapping
    ? await namedMapping(choice.mapping, choice.mappings)
    : (recognised(opened, choice.mappings) ?? ownMapping(choice));
  if (!mapping) {
    const layouts = choice.mappings.map(({ name }) => name).join(', ');
    throw new UnreadableFile('unknownLayout', { file, columns: opened.columns.join(', '), layouts });
  }
  if (mapping.format && mapping.format !== opened.format)
    throw new UnreadableFile('wrongFormat', { file, mapping: mapping.name, wanted: mapping.format });
  if (choice.kind && !kindsOf(mapping).includes(choice.kind))
    throw new UnreadableFile('wrongKind', { mapping: mapping.name, kinds: kindsOf(mapping).join(', ') });
  if (opened.format === 'csv') refuseMissingColumns(mapping, opened.columns);
  return mapping;
}

async function namedMapping(name: string, mappings: readonly Mapping[]): Promise<Mapping> {
  const known = mappings.find((mapping) => mapping.name === name);
  if (known) return known;
  if (name.endsWith('.json')) return loadMapping(name);
  throw new UnreadableFile('mappingMissing', {
    mapping: name,
    known: mappings.map((mapping) => mapping.name).join(', '),
  });
}

function recognised(
  { format, columns }: Pick<OpenedFile, 'format' | 'columns'>,
  mappings: readonly Mapping[],
) {
  const fitting = mappings.filter(
    (mapping) =>
      mapping.recognise.length > 0 &&
      (mapping.format ?? format) === format &&
      mapping.recognise.every((column) => columns.includes(column)),
  );
  return fitting.sort((a, b) => b.recognise.length - a.recognise.length)[0];
}

const ownMapping = ({ mappings, kind }: Choice) =>
  kind ? mappings.find(({ name }) => name === OWN_LAYOUT[kind]) : undefined;

/** A header without the columns that make a record cannot give a single good row. */
function refuseMissingColumns(mapping: Mapping, columns: readonly string[]): void {
  for (const kind of kindsOf(mapping)) {
    for (const field of requiredFields(kind)) {
      const wanted = columnsOf(mapping[kind]?.fields[field] ?? { constant: '' });
      if (wanted.length === 0 || wanted.some((column) => columns.includes(column))) continue;
      throw new UnreadableFile('columnMissing', {
        column: wanted.join(' / '),
        columns: columns.join(', '),
        mapping: mapping.name,
      });
    }
  }
}
