import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMember, makeStaff } from '#prisma/factories/accounts';
import { fileAddress, ADDRESS_LASTS } from '~/features/organisations/file-address.server';
import { REMOVE_BYTES_TASK, storeFile, sweepFile } from '~/features/organisations/store-file.server';
import { StorageUnavailable, type ObjectStorage } from '~/integrations/storage/storage-port';
import { createTableStorage } from '~/integrations/storage/table-storage.server';
import { runTask, systemContext } from '~/jobs.server';
import { singleton } from '~/platform/singleton.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { workOff } from '../../../tests/queued-mails';
import { pdfFile, pngFile, svgFile } from '../../../tests/upload-files';
import { loader } from './file';

let market: TestMarket;
let isAway = false;
beforeAll(async () => {
  market = await openTestMarket();
  const table = createTableStorage(market.pool);
  const refuse = () => Promise.reject(new StorageUnavailable('away'));
  const storage: ObjectStorage = {
    mode: 'stand-in',
    put: (key, object) => (isAway ? refuse() : table.put(key, object)),
    get: (key) => (isAway ? refuse() : table.get(key)),
    remove: (key) => (isAway ? refuse() : table.remove(key)),
  };
  Object.assign(market.services, { storage });
  void singleton('market', () => Promise.resolve({ ...market.services, close: async () => undefined }));
});
afterAll(() => market.close());

const file = (bytes: Uint8Array, name = 'Bewijs PSO.pdf', type = 'image/png') =>
  new File([new Uint8Array(bytes)], name, { type });

async function keep(purpose: 'logo' | 'proof', bytes: Uint8Array, name?: string) {
  const { actor, organisation } = await makeMember(market.db);
  const ctx = market.as(actor);
  const { id } = await storeFile(ctx, { organisationId: organisation.id, purpose, file: file(bytes, name) });
  const row = await market.db.storedFile.findUniqueOrThrow({ where: { id } });
  return { ctx, id, row, organisation };
}

async function read(address: string) {
  const url = new URL(address, 'http://localhost:3000');
  const [, , id, name] = url.pathname.split('/');
  const request = new Request(url, { headers: { cookie: 'market.session_token=planted' } });
  return await loader({ request, params: { id, name }, context: {} });
}
const asLogo = (id: string, organisationId: string) =>
  market.db.organisation.update({ where: { id: organisationId }, data: { logoFileId: id } });

describe('keeping a file', () => {
  it('writes down what it is, under a key that says nothing', async () => {
    const { row, organisation } = await keep('proof', pdfFile(), '../../Bewijs PSO.pdf');
    expect(row).toMatchObject({
      organisationId: organisation.id,
      name: 'bewijs-pso.pdf',
      contentType: 'application/pdf',
      byteSize: pdfFile().byteLength,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      storageKey: expect.stringMatching(/^proof\/[0-9a-f]{40}$/) as string,
    });
  });

  it('says at the field what is wrong, and keeps nothing', async () => {
    const { actor, organisation } = await makeMember(market.db);
    const upload = {
      organisationId: organisation.id,
      purpose: 'logo',
      file: file(svgFile()),
      field: 'picture',
    } as const;
    await expect(storeFile(market.as(actor), upload)).rejects.toMatchObject({
      code: 'invalid',
      details: { fieldErrors: { picture: ['files.errors.script'] } },
    });
    expect(await market.db.storedFile.count({ where: { organisationId: organisation.id } })).toBe(0);
  });

  it.each([
    ['another organisation', 'not_found', async () => (await makeMember(market.db)).actor],
    ['staff', 'not_found', async () => makeStaff(market.db).then(({ actor }) => actor)],
    ['a visitor', 'not_signed_in', async () => ({ kind: 'anonymous' }) as const],
  ])('refuses %s', async (_who, code, actor) => {
    const { organisation } = await makeMember(market.db);
    const upload = { organisationId: organisation.id, purpose: 'proof', file: file(pdfFile()) } as const;
    await expect(storeFile(market.as(await actor()), upload)).rejects.toMatchObject({ code });
  });

  it('refuses a viewer of the same organisation', async () => {
    const { actor, organisation } = await makeMember(market.db, { role: 'viewer' });
    const upload = { organisationId: organisation.id, purpose: 'proof', file: file(pdfFile()) } as const;
    await expect(storeFile(market.as(actor), upload)).rejects.toMatchObject({ code: 'not_allowed' });
  });

  it('removes an hour later what nothing refers to, and leaves what is in use', async () => {
    const unused = await keep('logo', await pngFile());
    const used = await keep('logo', await pngFile());
    await asLogo(used.id, used.organisation.id);
    const jobs = await market.pool.query<{ id: string }>(
      `SELECT payload->>'id' AS id FROM graphile_worker._private_jobs WHERE run_at = $1`,
      [new Date(market.clock.now().getTime() + 3_600_000)],
    );
    expect(jobs.rows.map(({ id }) => id)).toEqual(expect.arrayContaining([unused.id, used.id]));
    for (const { id } of [unused, used]) await sweepFile(systemContext(market.services), id);
    expect(await market.db.storedFile.findUnique({ where: { id: unused.id } })).toBeNull();
    expect(await workOff(market, REMOVE_BYTES_TASK)).toBe(1);
    expect(await market.services.storage.get(unused.row.storageKey)).toBeNull();
    expect(await market.services.storage.get(used.row.storageKey)).not.toBeNull();
  });

  it('leaves no bytes of an organisation that is deleted', async () => {
    const { row, organisation } = await keep('proof', pdfFile());
    await market.db.organisation.delete({ where: { id: organisation.id } });
    expect(await workOff(market, REMOVE_BYTES_TASK)).toBe(1);
    expect(await market.services.storage.get(row.storageKey)).toBeNull();
  });

  it('says when the store is away; removing bytes is tried again', async () => {
    const { id, row, ctx } = await keep('proof', pdfFile());
    isAway = true;
    await sweepFile(ctx, id);
    await expect(runTask(market.services, REMOVE_BYTES_TASK, { key: row.storageKey })).rejects.toThrow(
      'away',
    );
    await expect(keep('proof', pdfFile())).rejects.toMatchObject({ code: 'unavailable' });
    const other = await market.db.storedFile.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect((await read(fileAddress(ctx, other))).status).toBe(503);
    isAway = false;
    expect(await workOff(market, REMOVE_BYTES_TASK)).toBe(1);
    expect(await market.services.storage.get(row.storageKey)).toBeNull();
  });
});

describe('reading a file', () => {
  it('gives a logo to everybody for a year, without a cookie and with nothing that may run', async () => {
    const { ctx, id, row, organisation } = await keep('logo', await pngFile(), 'Ons logo.png');
    await asLogo(id, organisation.id);
    const address = fileAddress(ctx, row);
    expect(address).toBe(`/files/${id}/ons-logo.webp`);
    const response = await read(address);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'content-disposition': 'inline; filename="ons-logo.webp"',
      'cache-control': 'public, max-age=31536000, immutable',
      'cross-origin-resource-policy': 'same-site',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
    expect(response.headers.getSetCookie()).toEqual([]);
    expect((await response.arrayBuffer()).byteLength).toBe(row.byteSize);
  });

  it('gives a proof as attachment, to whoever was handed its address, for ten minutes', async () => {
    const { ctx, row } = await keep('proof', pdfFile());
    const address = fileAddress(ctx, row);
    const response = await read(address);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="bewijs-pso.pdf"',
      'cache-control': 'private, no-store',
    });
    market.clock.advance(ADDRESS_LASTS + 1);
    expect((await read(address)).status).toBe(404);
    expect((await read(fileAddress(ctx, row))).status).toBe(200);
  });

  it('refuses every address of a proof that was not handed out', async () => {
    const { ctx, row, id } = await keep('proof', pdfFile());
    const other = await keep('proof', pdfFile());
    const url = new URL(fileAddress(ctx, row), 'http://x');
    const end = url.searchParams.get('end') ?? '';
    const key = url.searchParams.get('key') ?? '';
    const theirs = new URL(fileAddress(other.ctx, other.row), 'http://x').search;
    for (const query of [
      '',
      `?end=${end}`,
      `?key=${key}`,
      `?end=${Number(end) + 1}&key=${key}`,
      `?end=9999999999999&key=${key}`,
      `?end=${end}&key=${key.slice(0, -1)}`,
      `?end=${end}&key=${key.slice(0, -2)}aa`,
      `?end=${end}&key=`,
      theirs,
    ])
      expect([query, (await read(`/files/${id}/${row.name}${query}`)).status]).toEqual([query, 404]);
  });

  it('does not give away a logo that is not in use, nor anything under a strange id', async () => {
    const { ctx, row } = await keep('logo', await pngFile());
    expect((await read(fileAddress(ctx, row))).status).toBe(404);
    for (const id of ['x', '..%2f..', row.storageKey, "' OR 1=1 --"])
      expect((await read(`/files/${encodeURIComponent(id)}/a.png`)).status).toBe(404);
  });
});
