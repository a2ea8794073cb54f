import type { AppContext } from '~/features/accounts/actor';
import { notFound } from '~/platform/errors';
import { changeLots, findEditableDemand } from './change-lots.server';

/** Moves a lot one place up or down; the first stays first and the last stays last. */
export async function moveLot(
  ctx: AppContext,
  { id, lotId, direction }: { id: string; lotId: string; direction: 'up' | 'down' },
): Promise<void> {
  const demand = await findEditableDemand(ctx, id);
  await changeLots(ctx, demand, async (tx) => {
    const lots = await tx.demandLot.findMany({
      where: { demandId: id },
      select: { id: true },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    });
    const from = lots.findIndex((lot) => lot.id === lotId);
    if (from === -1) throw notFound();
    const to = Math.min(lots.length - 1, Math.max(0, from + (direction === 'up' ? -1 : 1)));
    const [moved] = lots.splice(from, 1);
    if (moved) lots.splice(to, 0, moved);
    for (const [position, lot] of lots.entries())
      await tx.demandLot.update({ where: { id: lot.id }, data: { position } });
  });
}
