import { isStaff, type Actor } from '~/features/accounts/actor';
import { HIDDEN_STATUSES } from '~/features/organisations/organisation';
import type { Prisma } from '~/platform/db.server';

const NOTHING = { id: { in: [] } } satisfies Prisma.DemandWhereInput;
const PUBLIC = {
  OR: [{ status: 'live' }, { status: 'closed', publishedAt: { not: null } }],
  organisation: { status: { notIn: [...HIDDEN_STATUSES] } },
} satisfies Prisma.DemandWhereInput;

/**
 * Which demands exist for this actor: live ones for all, closed ones that were on the market for who kept the address,
 * their own in any state. Staff see all but others' drafts, and of those the ones whose owner asked for help.
 */
export function demandsVisibleTo(actor: Actor): Prisma.DemandWhereInput {
  if (actor.kind === 'system') return {};
  const own = demandsEditableBy(actor);
  if (isStaff(actor)) return { OR: [{ status: { not: 'draft' } }, { helpRequests: { some: {} } }, own] };
  return { OR: [PUBLIC, own] };
}

/** Which demands belong to the organisation the actor acts for. */
export function demandsEditableBy(actor: Actor): Prisma.DemandWhereInput {
  if (actor.kind === 'system') return {};
  if (actor.kind === 'anonymous' || !actor.organisation) return NOTHING;
  return { organisationId: actor.organisation.id };
}

type Secretive = {
  organisationId: string;
  isBuyerHidden: boolean;
  isValueHidden: boolean;
  organisation: { name: string };
};

/** What of a demand is not for this reader: only its own organisation and staff know what the buyer hides. */
export function hiddenFrom(
  actor: Actor,
  demand: Pick<Secretive, 'organisationId' | 'isBuyerHidden' | 'isValueHidden'>,
) {
  const isInsider =
    isStaff(actor) || (actor.kind === 'person' && actor.organisation?.id === demand.organisationId);
  return {
    buyer: demand.isBuyerHidden && !isInsider,
    value: demand.isValueHidden && !isInsider,
  };
}

/** The buyer's name for this reader; null when the buyer is unnamed. Every page and mail asks here. */
export const buyerNameFor = (actor: Actor, demand: Secretive): string | null =>
  hiddenFrom(actor, demand).buyer ? null : demand.organisation.name;

/** Columns that `buyerNameFor` needs. */
export const BUYER_SELECT = {
  organisationId: true,
  isBuyerHidden: true,
  isValueHidden: true,
  organisation: { select: { name: true } },
} as const satisfies Prisma.DemandSelect;
