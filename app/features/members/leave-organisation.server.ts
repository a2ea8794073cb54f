import { withOrganisation } from '~/features/accounts/active-organisation';
import type { AppContext } from '~/features/accounts/actor';
import { requireOrganisation, requirePerson } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import { DomainError } from '~/platform/errors';
import { lockMembers, requireOwnerLeft } from './lock-members.server';

/**
 * The actor stops being a member of the organisation it acts for; every role may. Returns where to go on: another
 * organisation of theirs, or the front page. Throws `conflict` for the last owner.
 */
export async function leaveOrganisation(ctx: AppContext): Promise<{ path: string }> {
  const person = requirePerson(ctx);
  const organisation = requireOrganisation(ctx);
  const { userId, organisations } = person.actor;
  await ctx.db.$transaction(async (tx) => {
    await lockMembers(tx, person, organisation);
    const { count } = await tx.member.deleteMany({ where: { organisationId: organisation.id, userId } });
    if (count !== 1) throw new DomainError('conflict');
    await requireOwnerLeft(tx, organisation.id);
    await audit(tx, {
      actorId: userId,
      organisationId: organisation.id,
      action: 'member.left',
      subjectType: 'organisation',
      subjectId: organisation.id,
      data: { role: organisation.role },
      requestId: ctx.requestId,
    });
  });
  const next = organisations.find(({ id }) => id !== organisation.id);
  return { path: next ? withOrganisation('/dashboard', next.slug) : '/' };
}
