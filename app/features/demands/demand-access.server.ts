import { isStaff, type Actor } from '~/features/accounts/actor';
import { HIDDEN_STATUSES } from '~/features/organisations/organisation';
import type { Prisma } from '~/platform/db.server';

const NOTHING = { id: { in: [] } } satisfies Prisma.DemandWhereInput;
const PUBLIC = {
  status: { in: ['live', 'closed'] },
  organisation: { status: { notIn: [...HIDDEN_STATUSES] } },
} satisfies Prisma.DemandWhereInput;

/**
 * Which demands exist for this actor: live ones for all and closed ones for who kept the address, their own in any
 * state, all but others' drafts for staff.
 */
export function demandsVisibleTo(actor: Actor): Prisma.DemandWhereInput {
  if (actor.kind === 'system') return {};
  const own = demandsEditableBy(actor);
  if (isStaff(actor)) return { OR: [{ status: { not: 'draft' } }, own] };
  return { OR: [PUBLIC, own] };
}

/** Which demands belong to the organisation the actor acts for. */
export function demandsEditableBy(actor: Actor): Prisma.DemandWhereInput {
  if (actor.kind === 'system') return {};
  if (actor.kind === 'anonymous' || !actor.organisation) return NOTHING;
  return { organisationId: actor.organisation.id };
}
