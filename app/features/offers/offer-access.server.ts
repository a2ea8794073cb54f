import { isStaff, type Actor } from '~/features/accounts/actor';
import { HIDDEN_STATUSES } from '~/features/organisations/organisation';
import type { Prisma } from '~/platform/db.server';

const NOTHING = { id: { in: [] } } satisfies Prisma.OfferWhereInput;
const PUBLIC = {
  status: 'live',
  organisation: { status: { notIn: [...HIDDEN_STATUSES] } },
} satisfies Prisma.OfferWhereInput;

/**
 * Which offers exist for this actor: live ones for all, those of each of their organisations in any state, all but
 * others' drafts for staff. The public page of an offer does not say for which organisation one works.
 */
export function offersVisibleTo(actor: Actor): Prisma.OfferWhereInput {
  if (actor.kind === 'system') return {};
  const own: Prisma.OfferWhereInput =
    actor.kind === 'person' ? { organisationId: { in: actor.organisations.map(({ id }) => id) } } : NOTHING;
  if (isStaff(actor)) return { OR: [{ status: { not: 'draft' } }, own] };
  return { OR: [PUBLIC, own] };
}

/** Which offers belong to the organisation the actor acts for. */
export function offersEditableBy(actor: Actor): Prisma.OfferWhereInput {
  if (actor.kind === 'system') return {};
  if (actor.kind === 'anonymous' || !actor.organisation) return NOTHING;
  return { organisationId: actor.organisation.id };
}
