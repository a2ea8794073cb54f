import { withOrganisation } from '~/features/accounts/active-organisation';
import type { AppContext } from '~/features/accounts/actor';
import { requirePerson } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import type { Tx } from '~/platform/db.server';
import { DomainError, notAllowed } from '~/platform/errors';
import { isSameAddress } from './invitation';
import { findOpenInvitation } from './invitation-page.server';

type OpenInvitation = Awaited<ReturnType<typeof findOpenInvitation>>;

/** Lets the person the invitation is for into the organisation; returns where its work is. */
export async function acceptInvitation(ctx: AppContext, secret: string): Promise<{ path: string }> {
  const { actor } = requirePerson(ctx);
  const invitation = await findOpenInvitation(ctx, secret);
  if (!isSameAddress(actor.email, invitation.email)) throw notAllowed('members.errors.otherAddress');
  await ctx.db.$transaction(async (tx) => {
    await joinByInvitation(tx, ctx, invitation, actor.userId);
    await tx.user.updateMany({
      where: { id: actor.userId, email: invitation.email, emailVerified: false },
      data: { emailVerified: true },
    });
  });
  return { path: withOrganisation('/dashboard', invitation.organisation.slug) };
}

/**
 * Uses the invitation up and makes the person a member; of two at the same moment one wins. Who is a member by now
 * keeps the role they have, and a request of theirs to join is answered with it.
 */
export async function joinByInvitation(
  tx: Tx,
  ctx: AppContext,
  invitation: OpenInvitation,
  userId: string,
): Promise<void> {
  const now = ctx.clock.now();
  const { id, organisationId, role, tokenHash } = invitation;
  const { count } = await tx.invitation.updateMany({
    where: { id, tokenHash, acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now } },
    data: { acceptedAt: now },
  });
  if (count !== 1) throw new DomainError('not_found', { message: 'members.errors.invitationGone' });
  await tx.member.createMany({
    data: { organisationId, userId, role, createdAt: now },
    skipDuplicates: true,
  });
  await tx.joinRequest.updateMany({
    where: { organisationId, userId, state: 'waiting' },
    data: { state: 'accepted', decidedAt: now, decidedById: invitation.invitedById },
  });
  await audit(tx, {
    actorId: userId,
    organisationId,
    action: 'invitation.accepted',
    subjectType: 'invitation',
    subjectId: id,
    data: { role },
    requestId: ctx.requestId,
  });
}
