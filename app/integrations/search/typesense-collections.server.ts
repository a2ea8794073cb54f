import type { Client } from 'typesense';
import type { SearchCollection, SearchDocument } from './search-port';
import { isNotFound } from './typesense-connection.server';
import { toTypesenseRecord, typesenseFields } from './typesense-fields';

const IMPORT_BATCH = 1000;
/** Measured: a thousand removals take a busy server six seconds, three times what a request may take. */
const REMOVE_BATCH = 100;

/** The physical collection behind an alias, or null when there is none yet. */
export async function findAliasTarget(client: Client, alias: string): Promise<string | null> {
  try {
    return (await client.aliases(alias).retrieve()).collection_name;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

/**
 * Writes to the collection behind an alias by that collection's own name, and once more when the alias moved meanwhile.
 * Never through the alias itself: a server that plays its log back, after a crash or as a follower, does not keep such
 * writes in step with the moves of the alias and loses those that meet another collection.
 */
export async function writeBehindAlias(
  client: Client,
  alias: string,
  write: (target: string) => Promise<void>,
): Promise<void> {
  for (let written: string | null = null; ;) {
    const target = (await client.aliases(alias).retrieve()).collection_name;
    if (target === written) return;
    try {
      await write(target);
    } catch (error) {
      if (!isNotFound(error) || (await findAliasTarget(client, alias)) === target) throw error;
    }
    written = target;
  }
}

/**
 * Creates the alias with an empty collection behind it, also when the one it pointed to is gone, or adds the fields that
 * an existing one lacks.
 */
export async function ensureCollection(
  client: Client,
  alias: string,
  collection: SearchCollection,
): Promise<void> {
  const target = await findAliasTarget(client, alias);
  const fields = target === null ? null : await findFields(client, target);
  if (target === null || fields === null) {
    await client
      .aliases()
      .upsert(alias, { collection_name: await createPhysical(client, alias, collection) });
    return;
  }
  const present = new Set(fields.map(({ name }) => name));
  const missing = typesenseFields(collection).filter(({ name }) => !present.has(name));
  if (missing.length > 0) await client.collections(target).update({ fields: missing });
}

async function findFields(client: Client, target: string) {
  try {
    return (await client.collections(target).retrieve()).fields;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

/** A new, empty collection with a name of its own; no alias points to it yet. */
export async function createPhysical(
  client: Client,
  alias: string,
  collection: SearchCollection,
): Promise<string> {
  const name = `${alias}_${Date.now()}${Math.floor(Math.random() * 1000)}`;
  await client.collections().create({ name, fields: typesenseFields(collection) });
  return name;
}

/** Writes records and throws, naming the first, when the server refuses any of them. */
export async function importDocuments(
  client: Client,
  target: string,
  collection: SearchCollection,
  documents: readonly SearchDocument[],
): Promise<void> {
  await importRecords(
    client,
    target,
    documents.map((document) => toTypesenseRecord(document, collection)),
  );
}

/** As `importDocuments`, for records that are in the server's form already. */
export async function importRecords(
  client: Client,
  target: string,
  records: readonly object[],
): Promise<void> {
  for (let start = 0; start < records.length; start += IMPORT_BATCH) {
    const lines = records.slice(start, start + IMPORT_BATCH).map((record) => JSON.stringify(record));
    const answer = await client
      .collections(target)
      .documents()
      .import(lines.join('\n'), { action: 'upsert' });
    const results = answer
      .split('\n')
      .map((line) => JSON.parse(line) as { success: boolean; error?: string });
    const refused = results.findIndex(({ success }) => !success);
    if (refused < 0) continue;
    const reason = results[refused]?.error ?? 'no reason given';
    throw new Error(`Typesense refuses a record: ${reason} in ${lines[refused] ?? ''}`);
  }
}

/** Removes records by id; ids that are not there are no mistake. */
export async function removeDocuments(client: Client, target: string, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += REMOVE_BATCH) {
    const part = ids.slice(start, start + REMOVE_BATCH);
    const plain = part.filter((id) => !id.includes('`'));
    if (plain.length > 0) {
      const filterBy = `id:[${plain.map((id) => `\`${id}\``).join(',')}]`;
      await client.collections(target).documents().delete({ filter_by: filterBy });
    }
    for (const id of part) {
      if (!id.includes('`')) continue;
      await client
        .collections(target)
        .documents(id)
        .delete()
        .catch((error: unknown) => {
          if (!isNotFound(error)) throw error;
        });
    }
  }
}

/** What a collection holds: every id with its fingerprint. */
export async function readFingerprints(client: Client, target: string): Promise<Map<string, string>> {
  const exported = await client.collections(target).documents().export({ include_fields: 'id,fingerprint' });
  const fingerprints = new Map<string, string>();
  for (const line of exported.split('\n')) {
    if (line === '') continue;
    const { id, fingerprint } = JSON.parse(line) as { id: string; fingerprint?: string };
    fingerprints.set(id, fingerprint ?? '');
  }
  return fingerprints;
}
