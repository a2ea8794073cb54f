import type { ActorOrganisation, AppContext } from '~/features/accounts/actor';
import { notFound } from '~/platform/errors';

/** A member of the organisation the actor acts for; anybody else's does not exist. */
export async function findMember(ctx: AppContext, organisation: ActorOrganisation, id: string) {
  const member = await ctx.db.member.findFirst({
    where: { id, organisationId: organisation.id },
    select: {
      id: true,
      role: true,
      userId: true,
      user: { select: { id: true, name: true, email: true, locale: true } },
    },
  });
  if (!member) throw notFound();
  return member;
}
