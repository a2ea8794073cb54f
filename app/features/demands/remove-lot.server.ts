import type { AppContext } from '~/features/accounts/actor';
import { changeLots, findEditableDemand } from './change-lots.server';

/** Takes a lot out of a demand; one that is gone already is no problem. */
export async function removeLot(
  ctx: AppContext,
  { id, lotId }: { id: string; lotId: string },
): Promise<void> {
  const demand = await findEditableDemand(ctx, id);
  await changeLots(ctx, demand, async (tx) => {
    await tx.demandLot.deleteMany({ where: { id: lotId, demandId: id } });
  });
}
