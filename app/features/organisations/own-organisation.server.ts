import type { AppContext } from '~/features/accounts/actor';
import { requireOrganisation } from '~/features/accounts/require.server';
import { notFound } from '~/platform/errors';

/** The row of the organisation the actor acts for; there is no way to name another one. */
export async function findOwnOrganisation(ctx: AppContext) {
  const { id } = requireOrganisation(ctx);
  const organisation = await ctx.db.organisation.findUnique({
    where: { id },
    include: { logo: { select: { id: true, name: true, purpose: true } } },
  });
  if (!organisation) throw notFound();
  return organisation;
}
