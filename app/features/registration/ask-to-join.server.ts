import type { AppContext } from '~/features/accounts/actor';
import { requirePerson } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import type { Tx } from '~/platform/db.server';
import { DomainError, notFound } from '~/platform/errors';

/** Announced with the id of the person who asks. */
export const JOIN_ASKED = 'join-request.asked';

export type JoinAsk = {
  organisationId: string;
  person: { id: string };
  message: string;
};

/**
 * Asks the owners of an organisation to let a person in, in the caller's transaction. Of an organisation without
 * members it is a claim, which staff decide. Who must answer hears of it by a job, once the person has shown that the
 * e-mail address is theirs. Asking again while it waits changes only the message.
 */
export async function askToJoin(tx: Tx, ctx: AppContext, ask: JoinAsk): Promise<'join' | 'claim'> {
  const { organisationId, person, message } = ask;
  await tx.$queryRaw`SELECT id FROM organisations WHERE id = ${organisationId} FOR UPDATE`;
  const organisation = await tx.organisation.findUnique({
    where: { id: organisationId },
    select: {
      members: { select: { userId: true } },
      joinRequests: { where: { userId: person.id }, select: { state: true } },
    },
  });
  if (!organisation) throw notFound();
  if (organisation.members.some(({ userId }) => userId === person.id))
    throw new DomainError('conflict', { message: 'registration.errors.alreadyMember' });
  const before = organisation.joinRequests[0]?.state;
  if (before === 'refused')
    throw new DomainError('conflict', { message: 'registration.errors.refusedBefore' });
  const now = ctx.clock.now();
  const asked = { message, state: 'waiting', decidedAt: null, decidedById: null } as const;
  const { id } = await tx.joinRequest.upsert({
    where: { organisationId_userId: { organisationId, userId: person.id } },
    create: { organisationId, userId: person.id, message, createdAt: now },
    update: { ...asked, ...(before === 'waiting' ? {} : { createdAt: now }) },
    select: { id: true },
  });
  const kind = organisation.members.length > 0 ? 'join' : 'claim';
  if (before === 'waiting') return kind;
  await audit(tx, {
    actorId: person.id,
    organisationId,
    action: kind === 'join' ? 'join-request.asked' : 'organisation.claim-asked',
    subjectType: 'join-request',
    subjectId: id,
    requestId: ctx.requestId,
  });
  await ctx.emit(tx, JOIN_ASKED, { id: person.id });
  return kind;
}

/** A signed-in person asks to be let in. */
export async function joinOrganisation(
  ctx: AppContext,
  input: { organisationId: string; message?: string | undefined },
): Promise<'join' | 'claim'> {
  const { actor } = requirePerson(ctx);
  const { organisationId, message = '' } = input;
  return ctx.db.$transaction((tx) =>
    askToJoin(tx, ctx, { organisationId, person: { id: actor.userId }, message }),
  );
}
