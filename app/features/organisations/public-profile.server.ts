import { isStaff, type Actor, type AppContext } from '~/features/accounts/actor';
import type { Prisma } from '~/platform/db.server';
import { notFound } from '~/platform/errors';
import { aboutIn } from './about-in';
import { fileAddress } from './file-address.server';
import { isOrganisationPublic } from './organisation';

/** Which organisations have a page for this actor: verified ones for all, their own for members, all for staff. */
export function organisationsVisibleTo(actor: Actor): Prisma.OrganisationWhereInput {
  if (isStaff(actor)) return {};
  const verified: Prisma.OrganisationWhereInput = { status: 'verified' };
  if (actor.kind !== 'person') return verified;
  return { OR: [verified, { id: { in: actor.organisations.map(({ id }) => id) } }] };
}

/** The page of an organisation as everybody may read it. */
export async function getPublicProfile(ctx: AppContext, slug: string) {
  const row = await ctx.db.organisation.findFirst({
    where: { AND: [{ slug }, organisationsVisibleTo(ctx.actor)] },
    include: { logo: { select: { id: true, name: true, purpose: true } } },
  });
  if (!row) throw notFound();
  const { id, name, status, website, placeName, province, postcode, street, houseNumber, kvkNumber } = row;
  const { legalForm, staffSize, targetGroups, targetGroupShare, recognitions, buys, sells } = row;
  return {
    id,
    organisation: {
      ...{ name, slug, status, website, placeName, province, postcode, street, houseNumber, kvkNumber },
      ...{ legalForm, staffSize, targetGroups, targetGroupShare, recognitions, buys, sells },
      ...aboutIn(ctx.locale, row),
      isPublic: isOrganisationPublic(status),
      logo: row.logo && fileAddress(ctx, row.logo),
    },
  };
}
export type PublicProfile = Awaited<ReturnType<typeof getPublicProfile>>['organisation'];
