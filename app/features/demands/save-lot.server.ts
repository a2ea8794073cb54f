import type { AppContext } from '~/features/accounts/actor';
import { DomainError, notFound } from '~/platform/errors';
import { textMessage } from '~/ui/forms/text-message';
import { changeLots, findEditableDemand } from './change-lots.server';
import type { LotInput } from './demand-input';
import { lotColumns } from './demand-row.server';
import { LOTS_MAX } from './demand-terms';

/** Writes a lot down: a new one behind the others, or over the one that has this id. */
export async function saveLot(
  ctx: AppContext,
  { id, lotId, lot }: { id: string; lotId: string | null; lot: LotInput },
): Promise<void> {
  const demand = await findEditableDemand(ctx, id);
  const stored = demand.lots.find((one) => one.id === lotId);
  if (lotId !== null && !stored) throw notFound();
  const columns = await lotColumns(ctx, lot, stored);
  await changeLots(ctx, demand, async (tx) => {
    if (lotId !== null) {
      const { count } = await tx.demandLot.updateMany({
        where: { id: lotId, demandId: id },
        data: { ...columns, ...(columns.valueBand === stored?.valueBand ? {} : { valueCents: null }) },
      });
      if (count !== 1) throw new DomainError('conflict');
      return;
    }
    const others = await tx.demandLot.findMany({ where: { demandId: id }, select: { position: true } });
    if (others.length >= LOTS_MAX)
      throw new DomainError('invalid', {
        message: textMessage('own-demands.errors.tooManyLots', { max: LOTS_MAX }),
      });
    const position = Math.max(-1, ...others.map((one) => one.position)) + 1;
    await tx.demandLot.create({ data: { ...columns, demandId: id, position } });
  });
}
