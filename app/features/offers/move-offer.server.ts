import { actorUserId, type AppContext } from '~/features/accounts/actor';
import type { Permission } from '~/features/accounts/permissions';
import { requirePermission } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import type { Prisma, Tx } from '~/platform/db.server';
import { DomainError, notFound } from '~/platform/errors';
import {
  nextOfferStatus,
  offerPartyOf,
  type OfferParty,
  type OfferStatus,
  type OfferTransition,
} from './offer';
import { offersEditableBy } from './offer-access.server';

export type OwnOffer = Awaited<ReturnType<typeof findOwnOffer>>;

/** An offer of the actor's own organisation that the actor may do this with. */
export async function findOwnOffer(ctx: AppContext, id: string, permission: Permission) {
  const offer = await ctx.db.offer.findFirst({
    where: { AND: [{ id }, offersEditableBy(ctx.actor)] },
    include: { organisation: { select: { status: true, recognitions: true } } },
  });
  if (!offer) throw notFound();
  requirePermission(ctx, permission);
  return offer;
}

type Move = {
  transition: OfferTransition;
  /** Who moves it; its organisation when left out. */
  party?: OfferParty;
  /** What else changes with the state it gets. */
  data?: (status: OfferStatus) => Prisma.OfferUncheckedUpdateManyInput;
  /** The verb in its history, which may depend on the state it gets. */
  verb: (status: OfferStatus) => string;
  /** Done in the same transaction. */
  also?: (tx: Tx, status: OfferStatus) => Promise<void>;
};

/** The state an offer would get, or `conflict`. */
export function statusAfter(offer: OwnOffer, transition: OfferTransition, party?: OfferParty): OfferStatus {
  const status = nextOfferStatus(offer.status, transition, party ?? offerPartyOf(offer.organisation, offer));
  if (!status) throw new DomainError('conflict', { message: 'own-offers.errors.notNow' });
  return status;
}

/** Makes one transition of the graph: state, history and announcement together, once. */
export async function moveOffer(
  ctx: AppContext,
  offer: OwnOffer,
  move: Move,
): Promise<{ status: OfferStatus }> {
  const status = statusAfter(offer, move.transition, move.party);
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.offer.updateMany({
      where: { id: offer.id, status: offer.status, updatedAt: offer.updatedAt },
      data: { status, ...move.data?.(status) },
    });
    if (count !== 1) throw new DomainError('conflict');
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId: offer.organisationId,
      action: `offer.${move.verb(status)}`,
      subjectType: 'offer',
      subjectId: offer.id,
      data: { by: move.party ?? 'owner' },
      requestId: ctx.requestId,
    });
    await move.also?.(tx, status);
    await ctx.emit(tx, 'offer.changed', { id: offer.id });
  });
  return { status };
}
