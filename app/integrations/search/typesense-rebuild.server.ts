import type { Client } from 'typesense';
import type { SearchCollection, SearchDocument } from './search-port';
import {
  createPhysical,
  findAliasTarget,
  importDocuments,
  importRecords,
  readFingerprints,
  removeDocuments,
} from './typesense-collections.server';
import { isNotFound } from './typesense-connection.server';

/** Collections of a rebuild that never ended are dropped after this time. */
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000;

/** By id the fingerprint. */
type Fingerprints = Map<string, string>;

/**
 * Fills a new collection and lets the alias point to it in one step. What others wrote to the old one meanwhile is
 * carried over, nearly all of it before the step; the old one is dropped. Returns the count of records given.
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
  const given: Fingerprints = new Map();
  const carry = async (seen: Fingerprints) =>
    old === null ? seen : carryOver(client, { old, fresh, seen, given });
  let count: number;
  let carried: Fingerprints;
  try {
    for await (const batch of batches) {
      await importDocuments(client, fresh, collection, batch);
      for (const { id, fingerprint } of batch) given.set(id, fingerprint);
    }
    count = given.size;
    carried = await carry(before);
    await client.aliases().upsert(alias, { collection_name: fresh });
  } catch (error) {
    await client
      .collections(fresh)
      .delete()
      .catch(() => undefined);
    throw error;
  }
  await carry(carried);
  await dropLeftovers(client, alias, { keep: fresh, old });
  return count;
}

/**
 * Brings what changed in the old collection since `seen` to the fresh one, and returns what the old one holds now.
 * Records that the fresh one holds otherwise than `given` were written there by others since: those are newer.
 */
async function carryOver(
  client: Client,
  { old, fresh, seen, given }: { old: string; fresh: string; seen: Fingerprints; given: Fingerprints },
): Promise<Fingerprints> {
  const now = await readFingerprints(client, old);
  const removed = [...seen.keys()].filter((id) => !now.has(id));
  const written = [...now.keys()].filter((id) => seen.get(id) !== now.get(id));
  if (removed.length + written.length === 0) return now;
  const held = await readFingerprints(client, fresh);
  const isAsGiven = (id: string) => held.get(id) === given.get(id);
  const gone = removed.filter(isAsGiven);
  await removeDocuments(client, fresh, gone);
  for (const id of gone) given.delete(id);
  for (const id of written.filter(isAsGiven)) {
    const record = await findRecord(client, old, id);
    if (record === null) continue;
    await importRecords(client, fresh, [record]);
    given.set(id, record.fingerprint ?? '');
  }
  return now;
}

type StoredRecord = { id: string; fingerprint?: string };

async function findRecord(client: Client, target: string, id: string): Promise<StoredRecord | null> {
  try {
    return (await client.collections(target).documents(id).retrieve()) as StoredRecord;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
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
