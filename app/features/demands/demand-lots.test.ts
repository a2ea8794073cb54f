import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuyerWorld } from '../../../tests/buyer-world';
import type { LotInput } from './demand-input';
import { moveLot } from './move-lot.server';
import { removeLot } from './remove-lot.server';
import { saveLot } from './save-lot.server';

const LOT: LotInput = { title: 'Noord', description: '', categories: [] };

let world: Awaited<ReturnType<typeof openBuyerWorld>>;
beforeAll(async () => {
  world = await openBuyerWorld();
});
afterAll(() => world.close());

describe('lots', () => {
  it('are added, changed, put in order and taken out', async () => {
    const { ctx } = await world.buyer();
    const id = await world.draft(ctx);
    for (const title of ['Noord', 'Zuid', 'Oost'])
      await saveLot(ctx, { id, lotId: null, lot: { ...LOT, title } });
    const titles = async () => (await world.stored(id)).lots.map(({ title }) => title);
    const [north, south, east] = (await world.stored(id)).lots.map((lot) => lot.id) as [
      string,
      string,
      string,
    ];
    await moveLot(ctx, { id, lotId: east, direction: 'up' });
    expect(await titles()).toEqual(['Noord', 'Oost', 'Zuid']);
    await moveLot(ctx, { id, lotId: north, direction: 'up' });
    await moveLot(ctx, { id, lotId: south, direction: 'down' });
    expect(await titles()).toEqual(['Noord', 'Oost', 'Zuid']);
    await saveLot(ctx, {
      id,
      lotId: north,
      lot: { ...LOT, title: 'Noordwest', place: '3011 AB', quantity: 4, quantityUnit: 'hours' },
    });
    expect((await world.stored(id)).lots[0]).toMatchObject({
      title: 'Noordwest',
      postcode: '3011 AB',
      quantity: 4,
    });
    await removeLot(ctx, { id, lotId: east });
    await removeLot(ctx, { id, lotId: east });
    expect(await titles()).toEqual(['Noordwest', 'Zuid']);
  });

  it('come after each other when colleagues add them at the same moment', async () => {
    const { ctx } = await world.buyer();
    const id = await world.draft(ctx);
    const titles = ['Een', 'Twee', 'Drie', 'Vier'];
    await Promise.all(titles.map((title) => saveLot(ctx, { id, lotId: null, lot: { ...LOT, title } })));
    expect((await world.stored(id)).lots.map(({ position }) => position)).toEqual([0, 1, 2, 3]);
  });

  it('belong to the organisation that wrote them', async () => {
    const mine = await world.buyer();
    const theirs = await world.buyer();
    const id = await world.draft(mine.ctx);
    const other = await world.draft(theirs.ctx);
    await saveLot(mine.ctx, { id, lotId: null, lot: LOT });
    const lotId = (await world.stored(id)).lots[0]?.id ?? '';
    await expect(saveLot(theirs.ctx, { id, lotId, lot: LOT })).rejects.toMatchObject({ code: 'not_found' });
    await expect(saveLot(theirs.ctx, { id: other, lotId, lot: LOT })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(moveLot(theirs.ctx, { id: other, lotId, direction: 'up' })).rejects.toMatchObject({
      code: 'not_found',
    });
    await removeLot(theirs.ctx, { id: other, lotId });
    expect((await world.stored(id)).lots).toHaveLength(1);
  });

  it('stop at twenty', async () => {
    const { ctx } = await world.buyer();
    const id = await world.draft(ctx);
    await world.db.demandLot.createMany({
      data: Array.from({ length: 20 }, (_, position) => ({
        demandId: id,
        position,
        title: `Perceel ${position}`,
      })),
    });
    await expect(saveLot(ctx, { id, lotId: null, lot: LOT })).rejects.toMatchObject({ code: 'invalid' });
  });
});
