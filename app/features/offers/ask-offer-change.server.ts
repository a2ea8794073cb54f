import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { audit } from '~/platform/audit.server';
import type { Prisma, Tx } from '~/platform/db.server';
import { asksTheSame, type ChangeSides } from './offer-change';

type ChangedOffer = { id: string; organisationId: string };

/** What waits for a curator now, as columns; null when nothing does. */
export async function waitingChangeOf(db: Tx, offerId: string) {
  const row = await db.offerChange.findFirst({
    where: { offerId, state: 'waiting' },
    select: { id: true, after: true, createdAt: true },
  });
  return row && { ...row, after: row.after as Record<string, unknown> };
}

/**
 * Puts what is asked now in the place of what waited; rows are never rewritten, so the old one is withdrawn. Call it in
 * the transaction that holds the row of the offer. Answers whether the request is another one than before.
 */
export async function replaceWaitingChange(
  ctx: AppContext,
  tx: Tx,
  offer: ChangedOffer,
  asked: ChangeSides | null,
): Promise<boolean> {
  const waiting = await waitingChangeOf(tx, offer.id);
  if (asksTheSame(waiting?.after ?? null, asked?.after ?? null)) return false;
  if (waiting) {
    const data = {
      state: 'withdrawn',
      decidedAt: ctx.clock.now(),
      decidedById: actorUserId(ctx.actor),
    } as const;
    await tx.offerChange.updateMany({ where: { id: waiting.id, state: 'waiting' }, data });
  }
  if (asked)
    await tx.offerChange.create({
      data: {
        offerId: offer.id,
        before: asked.before as Prisma.InputJsonObject,
        after: asked.after as Prisma.InputJsonObject,
        createdById: actorUserId(ctx.actor),
        createdAt: ctx.clock.now(),
      },
    });
  await audit(tx, {
    actorId: actorUserId(ctx.actor),
    organisationId: offer.organisationId,
    action: asked ? 'offer.change-asked' : 'offer.change-withdrawn',
    subjectType: 'offer',
    subjectId: offer.id,
    data: { fields: Object.keys(asked?.after ?? waiting?.after ?? {}) },
    requestId: ctx.requestId,
  });
  return true;
}
