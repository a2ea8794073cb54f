import type { Client } from 'typesense';
import type { SearchCollection, SearchDocument } from './search-port';
import { isNotFound } from './typesense-connection.server';
import { toTypesenseRecord, typesenseFields, type TypesenseRecord } from './typesense-fields';

const IMPORT_BATCH = 1000;
/** Collections of a rebuild that never ended are dropped after this time. */
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000;

/** The physical collection behind an alias, or null when there is none yet. */
export async function findAliasTarget(client: Client, alias: string): Promise<string | null> {
  try {
    return (await client.aliases(alias).retrieve()).collection_name;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

/** Creates the alias with an empty collection behind it, or adds the fields that an existing one lacks. */
export async function ensureCollection(
  client: Client,
  alias: string,
  collection: SearchCollection,
): Promise<void> {
  const target = await findAliasTarget(client, alias);
  if (target === null) {
    await client
      .aliases()
      .upsert(alias, { collection_name: await createPhysical(client, alias, collection) });
    return;
  }
  const { fields } = await client.collections(target).retrieve();
  const present = new Set(fields.map(({ name }) => name));
  const missing = typesenseFields(collection).filter(({ name }) => !present.has(name));
  if (missing.length > 0) await client.collections(target).update({ fields: missing });
}

async function createPhysical(client: Client, alias: string, collection: SearchCollection): Promise<string> {
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

async function importRecords(client: Client, target: string, records: readonly object[]): Promise<void> {
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

/**
 * Fills a new collection and lets the alias point to it in one step. What others wrote to the old one meanwhile is
 * carried over; the old one is dropped. Returns the count of records given.
 */
export async function rebuildCollection(
  client: Client,
  alias: string,
  collection: SearchCollection,
  batches: AsyncIterable<readonly SearchDocument[]>,
): Promise<number> {
  const old = await findAliasTarget(client, alias);
  const before = old === null ? new Map<string, string>() : await readFingerprints(client, old);
  const fresh = await createPhysical(client, alias, collection);
  const ids = new Set<string>();
  try {
    for await (const batch of batches) {
      await importDocuments(client, fresh, collection, batch);
      for (const { id } of batch) ids.add(id);
    }
    await client.aliases().upsert(alias, { collection_name: fresh });
  } catch (error) {
    await client
      .collections(fresh)
      .delete()
      .catch(() => undefined);
    throw error;
  }
  if (old !== null) await carryOver(client, { old, fresh, before });
  await dropLeftovers(client, alias, { keep: fresh, old });
  return ids.size;
}

async function carryOver(
  client: Client,
  { old, fresh, before }: { old: string; fresh: string; before: Map<string, string> },
): Promise<void> {
  const after = await readFingerprints(client, old);
  const removed = [...before.keys()].filter((id) => !after.has(id));
  await removeDocuments(client, fresh, removed);
  const written = [...after].filter(([id, fingerprint]) => before.get(id) !== fingerprint).map(([id]) => id);
  for (const id of written) {
    const record = (await client.collections(old).documents(id).retrieve()) as TypesenseRecord;
    await importRecords(client, fresh, [record]);
  }
}

async function dropLeftovers(
  client: Client,
  alias: string,
  { keep, old }: { keep: string; old: string | null },
): Promise<void> {
  const oldest = Date.now() - ABANDONED_AFTER_MS;
  for (const { name, created_at: createdAt } of await client.collections().retrieve()) {
    const isPhysical = name.startsWith(`${alias}_`) && /^\d+$/.test(name.slice(alias.length + 1));
    if (!isPhysical || name === keep) continue;
    if (name === old || createdAt * 1000 < oldest) await client.collections(name).delete();
  }
}

export async function removeDocuments(client: Client, target: string, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += IMPORT_BATCH) {
    const part = ids.slice(start, start + IMPORT_BATCH);
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
