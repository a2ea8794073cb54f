import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { matchesVisibleTo } from '~/features/matching/match-access.server';
import { MATCH_LIFECYCLE } from '~/features/matching/match';
import { audit } from '~/platform/audit.server';
import { DomainError, notFound } from '~/platform/errors';
import { nextState } from '~/platform/lifecycle';
import type { MatchDecisionInput } from './match-decision-input';

/** A curator pins, hides or releases a match. The state survives every later computation. */
export async function decideMatch(ctx: AppContext, input: MatchDecisionInput): Promise<void> {
  const match = await ctx.db.match.findFirst({
    where: { AND: [{ id: input.matchId }, matchesVisibleTo(ctx.actor)] },
    select: { id: true, state: true, demandId: true, offerId: true },
  });
  if (!match) throw notFound();
  requirePermission(ctx, 'curate:match');
  const state = nextState(MATCH_LIFECYCLE, match.state, input.intent, 'curator');
  if (!state) throw new DomainError('conflict', { message: 'curation.errors.decided' });
  const reason = input.intent === 'release' ? null : input.reason;
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.match.updateMany({
      where: { id: match.id, state: match.state },
      data: { state, reason, decidedById: actorUserId(ctx.actor), decidedAt: ctx.clock.now() },
    });
    if (count !== 1) throw new DomainError('conflict', { message: 'curation.errors.decided' });
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      action: `match.${state}`,
      subjectType: 'match',
      subjectId: match.id,
      data: { demandId: match.demandId, offerId: match.offerId, ...(reason ? { reason } : {}) },
      requestId: ctx.requestId,
    });
  });
}
