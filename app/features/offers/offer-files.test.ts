import { makeMember } from '#prisma/factories/accounts';
import { makeOffer } from '#prisma/factories/posts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { fileAddress } from '~/features/organisations/file-address.server';
import { serveFile } from '~/features/organisations/serve-file.server';
import { runTask } from '~/jobs.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { pdfFile, pngFile, svgFile } from '../../../tests/upload-files';
import { listLiveOffersOf } from './live-offers-of.server';
import { getOfferForm } from './offer-form.server';
import { sendOfferStep } from './send-offer-step.server';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

async function poster(status: 'draft' | 'live' | 'archived' = 'draft') {
  const member = await makeMember(market.db, { organisation: { status: 'verified' } });
  const offer = await makeOffer(market.db, { organisationId: member.organisation.id, status });
  return { ...member, offer, ctx: market.as(member.actor) };
}
type Ctx = ReturnType<TestMarket['as']>;
type Typed = Record<string, string | File>;
const file = (bytes: Uint8Array, name: string) => new File([new Uint8Array(bytes)], name);
const send = (ctx: Ctx, id: string, fields: Typed) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return sendOfferStep(ctx, { id, step: 'files' }, form);
};
const photo = async (name = 'Keuken (1).JPG') => file(await pngFile(40, 30), name);
const filesOf = async (ctx: Ctx, id: string) => (await getOfferForm(ctx, id)).detail;

describe('photos and attachments of an offer', () => {
  it('are kept with their words and size, in an order, and one can become the first', async () => {
    const { ctx, offer } = await poster();
    const to = await send(ctx, offer.id, {
      intent: 'add:photo',
      photo: await photo(),
      newPhotoText: 'Een keuken',
    });
    expect(to).toEqual({ ok: true, to: `/enterprise/offers/${offer.id}/edit?step=files` });
    await send(ctx, offer.id, {
      ...{ intent: 'next', 'photos.0.id': (await filesOf(ctx, offer.id)).photos[0]?.id ?? '' },
      ...{ 'photos.0.text': 'Onze keuken', photo: await photo(), newPhotoText: 'Een tafel' },
      ...{ attachment: file(pdfFile(), 'Menu.pdf'), newAttachmentText: 'Menukaart' },
    });
    const { photos, attachments } = await filesOf(ctx, offer.id);
    expect(photos.map(({ alt, width, height }) => [alt, width, height])).toEqual([
      ['Onze keuken', 40, 30],
      ['Een tafel', 40, 30],
    ]);
    expect(attachments).toMatchObject([{ title: 'Menukaart', name: 'menu.pdf' }]);
    const [first, second] = photos;
    const known = {
      ...{ 'photos.0.id': first?.id ?? '', 'photos.0.text': 'Onze keuken' },
      ...{ 'photos.1.id': second?.id ?? '', 'photos.1.text': 'Een tafel' },
      ...{ 'attachments.0.id': attachments[0]?.id ?? '', 'attachments.0.text': 'Menukaart 2026' },
    };
    await send(ctx, offer.id, { ...known, intent: `first:${second?.id ?? ''}` });
    const after = await filesOf(ctx, offer.id);
    expect(after.photos.map(({ alt }) => alt)).toEqual(['Een tafel', 'Onze keuken']);
    expect(after.attachments[0]?.title).toBe('Menukaart 2026');
  });

  it.each<[string, () => Promise<Typed> | Typed, string, string]>([
    [
      'a photo without words',
      async () => ({ photo: await photo() }),
      'newPhotoText',
      'own-offers.problems.photoText',
    ],
    [
      'a script that is called a photo',
      () => ({ photo: file(svgFile(), 'foto.png'), newPhotoText: 'Een foto' }),
      'photo',
      'files.errors.script',
    ],
    [
      'a script that is called a document',
      () => ({ attachment: file(svgFile(), 'menu.pdf') }),
      'attachment',
      'files.errors.script',
    ],
    ['a photo nobody chose', () => ({ newPhotoText: 'Een keuken' }), 'photo', 'own-offers.problems.noFile'],
  ])('refuse %s at its field', async (_what, fields, field, message) => {
    const { ctx, offer } = await poster();
    await expect(send(ctx, offer.id, { intent: 'add:photo', ...(await fields()) })).rejects.toMatchObject({
      details: { fieldErrors: { [field]: [message] } },
    });
    expect((await filesOf(ctx, offer.id)).photos).toEqual([]);
  });

  it('ask for words at every known photo', async () => {
    const { ctx, offer } = await poster();
    await send(ctx, offer.id, { intent: 'add:photo', photo: await photo(), newPhotoText: 'Een keuken' });
    const id = (await filesOf(ctx, offer.id)).photos[0]?.id ?? '';
    expect(
      await send(ctx, offer.id, { intent: 'next', 'photos.0.id': id, 'photos.0.text': '' }),
    ).toMatchObject({
      ok: false,
      refusal: { fieldErrors: { 'photos.0.text': ['errors.required'] } },
    });
  });

  it('are at most six, also when they come at the same moment', async () => {
    const { ctx, offer } = await poster();
    const add = async () =>
      send(ctx, offer.id, { intent: 'add:photo', photo: await photo(), newPhotoText: 'Keuken' });
    const results = await Promise.allSettled(Array.from({ length: 8 }, add));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(6);
    expect((await filesOf(ctx, offer.id)).photos).toHaveLength(6);
  });

  it('are removed with their bytes, never those of others', async () => {
    const { ctx, offer } = await poster();
    const other = await poster();
    await send(ctx, offer.id, { intent: 'add:photo', photo: await photo(), newPhotoText: 'Keuken' });
    const id = (await filesOf(ctx, offer.id)).photos[0]?.id ?? '';
    await expect(send(other.ctx, other.offer.id, { intent: `remove:${id}` })).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(send(other.ctx, offer.id, { intent: `remove:${id}` })).rejects.toMatchObject({
      code: 'not_found',
    });
    const { fileId } = await market.db.postFile.findUniqueOrThrow({ where: { id } });
    await runTask(market.services, 'organisations.sweep-file', { id: fileId });
    expect(await market.db.storedFile.count({ where: { id: fileId } })).toBe(1);
    await send(ctx, offer.id, { intent: `remove:${id}` });
    await runTask(market.services, 'organisations.sweep-file', { id: fileId });
    expect(await market.db.storedFile.count({ where: { id: fileId } })).toBe(0);
  });

  it('stand on cards in a small copy, which goes with the photo', async () => {
    const { ctx, offer } = await poster('live');
    const visitor = market.as({ kind: 'anonymous' });
    const large = file(await pngFile(1_500, 1_000), 'keuken.png');
    await send(ctx, offer.id, { intent: 'add:photo', photo: large, newPhotoText: 'Keuken' });
    const {
      cards: [card],
    } = await listLiveOffersOf(visitor, offer.organisationId);
    expect(card?.photo).toMatchObject({ alt: 'Keuken', width: 1_500, height: 1_000 });
    const row = await market.db.storedFile.findFirstOrThrow({ where: { postFile: { offerId: offer.id } } });
    const read = async (query: string) => {
      const response = await serveFile(visitor, row.id, new URLSearchParams(query));
      return sharp(Buffer.from(await response.arrayBuffer())).metadata();
    };
    expect((await read('')).width).toBe(1_500);
    expect((await read('size=card')).width).toBe(720);
    await market.services.storage.remove(`${row.storageKey}-card`);
    expect((await read('size=card')).width).toBe(1_500);
    await runTask(market.services, 'organisations.remove-bytes', { key: row.storageKey });
    expect(await market.services.storage.get(row.storageKey)).toBeNull();
  });

  it('are read by everybody while the offer is on the market, else by who was given an address', async () => {
    const { ctx, offer } = await poster('live');
    const visitor = market.as({ kind: 'anonymous' });
    await send(ctx, offer.id, { intent: 'add:photo', photo: await photo(), newPhotoText: 'Keuken' });
    await send(ctx, offer.id, { intent: 'add:attachment', attachment: file(pdfFile(), 'menu.pdf') });
    const rows = await market.db.storedFile.findMany({ where: { postFile: { offerId: offer.id } } });
    for (const row of rows) {
      const response = await serveFile(visitor, row.id, new URLSearchParams());
      const isPhoto = row.purpose === 'photo';
      expect(response.headers.get('Content-Disposition')).toMatch(isPhoto ? /^inline/ : /^attachment/);
    }
    await market.db.offer.update({ where: { id: offer.id }, data: { status: 'paused' } });
    for (const row of rows) {
      const bare = serveFile(visitor, row.id, new URLSearchParams());
      await expect(bare).rejects.toMatchObject({ code: 'not_found' });
      const given = new URL(fileAddress(ctx, row, false), 'http://localhost');
      expect((await serveFile(visitor, row.id, given.searchParams)).status).toBe(200);
    }
  });

  it('of an archived offer stay as they are', async () => {
    const { ctx, offer } = await poster('archived');
    await expect(send(ctx, offer.id, { intent: 'next' })).rejects.toMatchObject({
      details: { message: 'own-offers.errors.archived' },
    });
  });
});
