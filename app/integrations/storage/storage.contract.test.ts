import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIVE } from '../../../tests/live-runs';
import { FAKE_S3, openFakeS3 } from '../../../tests/fake-s3';
import { patienceFor } from '../../../tests/loopback';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { createS3Storage, type S3Options } from './s3-storage.server';
import { StorageUnavailable, type ObjectStorage } from './storage-port';
import { createTableStorage } from './table-storage.server';

/** What every store does; the keys are new, so it may run against a bucket in use. */
function describeStorageContract(name: string, open: () => ObjectStorage) {
  describe(`storage: ${name}`, () => {
    const key = (end = 'a.webp') => `contract/${randomUUID()}/${end}`;
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256);

    it('gives back exactly what was put, with its type', async () => {
      const at = key();
      await open().put(at, { body: bytes, contentType: 'image/webp' });
      const found = await open().get(at);
      expect(found?.contentType).toBe('image/webp');
      expect(Buffer.from(found?.body ?? []).equals(Buffer.from(bytes))).toBe(true);
      await open().remove(at);
    });

    it('replaces, keeps empty files and forgets what is removed, twice', async () => {
      const at = key('b-1_2.pdf');
      await open().put(at, { body: bytes, contentType: 'image/webp' });
      await open().put(at, { body: new Uint8Array(), contentType: 'application/pdf' });
      expect(await open().get(at)).toEqual({ body: new Uint8Array(), contentType: 'application/pdf' });
      await open().remove(at);
      expect(await open().get(at)).toBeNull();
      await open().remove(at);
    });

    it('knows nothing of other keys', async () => {
      expect(await open().get(key())).toBeNull();
    });

    it.each(['', '/etc/passwd', '../secret', 'a/../b', 'a b', 'a?x=1', 'a%2e', 'é', 'a'.repeat(201)])(
      'refuses %j as a key',
      async (bad) => {
        await expect(open().get(bad)).rejects.toThrow('not a storage key');
        await expect(open().put(bad, { body: bytes, contentType: 'x/y' })).rejects.toThrow();
      },
    );
  });
}

let market: TestMarket;
let s3: Awaited<ReturnType<typeof openFakeS3>>;
beforeAll(async () => {
  market = await openTestMarket();
  s3 = await openFakeS3();
});
afterAll(async () => {
  await s3.close();
  await market.close();
});

const openS3 = (over: Partial<S3Options> = {}) => createS3Storage({ url: s3.url, ...FAKE_S3, ...over });

describeStorageContract('table', () => createTableStorage(market.pool));
describeStorageContract('s3', () => openS3());

/** The live half runs against a store of its own when one is named. */
const { url = '', ...store } = LIVE.storage;
describe.runIf(url)('live', () => {
  describeStorageContract('s3 of the settings', () => createS3Storage({ url, ...store }));
});

describe('s3 that fails', () => {
  const body = new Uint8Array([1, 2, 3]);

  it.each([500, 503, 429, 'hang', 'cut'] as const)(
    'tries %s once more, then is unavailable',
    async (fault) => {
      const storage = openS3(patienceFor(fault));
      s3.fail(fault);
      await storage.put('faults/a', { body, contentType: 'image/webp' });
      s3.fail(fault, fault);
      await expect(storage.get('faults/a')).rejects.toBeInstanceOf(StorageUnavailable);
      s3.heal();
      expect((await openS3().get('faults/a'))?.body).toEqual(body);
    },
  );

  it.each([
    ['a wrong secret', { secret: 'other' }],
    ['a wrong key', { keyId: 'AKIAOTHER' }],
    ['nobody there', { url: 'http://127.0.0.1:1' }],
  ])('says unavailable for %s, without the secret in the message', async (_why, over) => {
    const error = await openS3(over)
      .get('faults/a')
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StorageUnavailable);
    expect(String(error)).not.toContain(FAKE_S3.secret);
  });

  it('does not mistake a missing bucket for a kept file', async () => {
    const storage = openS3({ bucket: 'elsewhere' });
    await expect(storage.put('a', { body, contentType: 'x/y' })).rejects.toBeInstanceOf(StorageUnavailable);
  });
});

it('a table that is away is unavailable', async () => {
  const storage = createTableStorage({ query: () => Promise.reject(new Error('connection refused')) });
  await expect(storage.get('a')).rejects.toBeInstanceOf(StorageUnavailable);
});
