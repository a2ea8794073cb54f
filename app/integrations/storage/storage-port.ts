/** Bytes as they are kept, with the type they are served as. */
export type StoredBytes = { body: Uint8Array; contentType: string };

/**
 * Keeps files by key. Keys are made by the program, never typed: letters, digits, `-`, `_`, `.` and `/`,
 * at most 200 characters, without `..`; any other key is a mistake in the program and throws.
 */
export interface ObjectStorage {
  readonly mode: 'live' | 'stand-in';
  /** Writes a whole file; the same key again replaces it. */
  put(key: string, object: StoredBytes): Promise<void>;
  /** Null when there is none under this key. */
  get(key: string): Promise<StoredBytes | null>;
  /** Removing what is not there is fine. */
  remove(key: string): Promise<void>;
}

/** The store cannot be reached now or refuses us; the same call may work later. */
export class StorageUnavailable extends Error {
  override name = 'StorageUnavailable';
}

/** Gives the key back when it is one; throws otherwise. */
export function storageKey(key: string): string {
  if (key.length > 200 || key.includes('..') || !/^[A-Za-z0-9][A-Za-z0-9/._-]*$/.test(key))
    throw new Error('not a storage key');
  return key;
}
