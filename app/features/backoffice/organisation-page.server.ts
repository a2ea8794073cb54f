import type { AppContext } from '~/features/accounts/actor';
import { can } from '~/features/accounts/permissions';
import { requirePermission } from '~/features/accounts/require.server';
import { fileAddress } from '~/features/organisations/file-address.server';
import type { Prisma } from '~/platform/db.server';
import { notFound } from '~/platform/errors';
import { nextStatusOf } from './decide-organisation.server';
import { readHistory } from './history.server';
import { waitingOf } from './organisation-list.server';

const POSTS_SHOWN = 25;
const PERSON = { id: true, name: true, email: true } as const;
const POST = { id: true, title: true, status: true, updatedAt: true } as const;
const INCLUDE = {
  members: {
    select: { role: true, createdAt: true, user: { select: PERSON } },
    orderBy: { createdAt: 'asc' },
  },
  joinRequests: {
    where: { state: 'waiting' },
    select: {
      id: true,
      message: true,
      createdAt: true,
      user: { select: { ...PERSON, emailVerified: true } },
    },
    orderBy: { createdAt: 'asc' },
  },
  certificates: {
    select: {
      id: true,
      kind: true,
      level: true,
      issuer: true,
      kvkNumbers: true,
      validFrom: true,
      validUntil: true,
      proof: { select: { id: true, name: true, purpose: true } },
    },
    orderBy: { validUntil: 'desc' },
  },
  offers: {
    where: { status: { not: 'draft' } },
    select: POST,
    orderBy: { updatedAt: 'desc' },
    take: POSTS_SHOWN,
  },
  demands: {
    where: { status: { not: 'draft' } },
    select: POST,
    orderBy: { updatedAt: 'desc' },
    take: POSTS_SHOWN,
  },
} as const satisfies Prisma.OrganisationInclude;

/** Everything staff read about an organisation before they decide, and what they may decide now. */
export async function getOrganisationForStaff(ctx: AppContext, id: string) {
  requirePermission(ctx, 'read:back-office');
  const organisation = await ctx.db.organisation.findUnique({ where: { id }, include: INCLUDE });
  if (!organisation) throw notFound();
  const { members, joinRequests, certificates, offers, demands, ...facts } = organisation;
  const mayDecide = can(ctx.actor, 'decide:organisation');
  const may = (intent: 'verify' | 'refuse' | 'suspend' | 'restore') =>
    mayDecide && nextStatusOf(facts, intent) !== null;
  return {
    organisation: { ...facts, seen: facts.updatedAt.toISOString() },
    waiting: waitingOf(facts, ctx.clock.now()),
    members: members.map(({ user, ...member }) => ({ ...member, ...user })),
    claims: members.length === 0 ? joinRequests : [],
    recognitions: certificates.map(({ proof, ...recognition }) => ({
      ...recognition,
      proof: proof && { name: proof.name, href: fileAddress(ctx, proof) },
    })),
    posts: [
      ...offers.map((post) => ({ ...post, kind: 'offer' as const })),
      ...demands.map((post) => ({ ...post, kind: 'demand' as const })),
    ],
    history: await readHistory(ctx, { organisationId: id }),
    can: {
      verify: may('verify'),
      refuse: may('refuse'),
      suspend: may('suspend'),
      restore: may('restore'),
      decideClaims: mayDecide,
      readPeople: can(ctx.actor, 'manage:people'),
    },
  };
}
