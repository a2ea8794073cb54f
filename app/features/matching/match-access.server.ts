import type { Prisma } from '~/platform/db.server';
import { isStaff, type Actor } from '../accounts/actor';
import { HIDDEN_STATUSES } from '../organisations/organisation';

/**
 * Which matches exist for this actor: those of their own demands and offers, never hidden ones; staff see all.
 * A pin shows a pair to both sides, whoever's computation found it.
 */
export function matchesVisibleTo(actor: Actor): Prisma.MatchWhereInput {
  const liveBothSides: Prisma.MatchWhereInput = {
    demand: { status: 'live', organisation: { status: { notIn: [...HIDDEN_STATUSES] } } },
    offer: { status: 'live', organisation: { status: { notIn: [...HIDDEN_STATUSES] } } },
  };
  if (isStaff(actor)) return liveBothSides;
  if (actor.kind !== 'person' || !actor.organisation) return { id: { in: [] } };
  const organisationId = actor.organisation.id;
  return {
    AND: [
      liveBothSides,
      { OR: [{ state: 'pinned' }, { state: 'suggested', isSuggested: true }] },
      { OR: [{ demand: { organisationId } }, { offer: { organisationId } }] },
    ],
  };
}
