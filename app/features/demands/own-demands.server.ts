import type { AppContext } from '~/features/accounts/actor';
import { can } from '~/features/accounts/permissions';
import { requireOrganisation, requirePermission } from '~/features/accounts/require.server';
import { getMembership } from '~/features/membership/gate.server';
import { DomainError, notFound } from '~/platform/errors';
import {
  deadlineProblem,
  isDemandEditable,
  isDemandPosted,
  demandPartyOf,
  demandPublishProblems,
  demandTransitionsFor,
  type DemandStatus,
} from './demand';
import { demandsEditableBy } from './demand-access.server';
import { DEMAND_CARD_SELECT, toDemandCard } from './demand-card-row.server';
import { toDemandDetail } from './demand-page.server';

/** The organisation's own demands by state, what needs doing first. */
const STATUS_ORDER: readonly DemandStatus[] = ['refused', 'draft', 'submitted', 'live', 'closed'];

/** What its timeline tells; `demands.history` has a word for each. */
const HISTORY = [
  'created',
  'updated',
  'submitted',
  'published',
  'approved',
  'refused',
  'closed',
  'imported',
].map((verb) => `demand.${verb}`);

/** The dashboard of a buyer. */
export async function getDemandDashboard(ctx: AppContext) {
  const organisation = requireOrganisation(ctx);
  requirePermission(ctx, 'read:own-records');
  const rows = await ctx.db.demand.findMany({
    where: demandsEditableBy(ctx.actor),
    select: { ...DEMAND_CARD_SELECT, updatedAt: true },
    orderBy: { updatedAt: 'desc' },
  });
  const groups = STATUS_ORDER.map((status) => ({
    status,
    demands: rows.filter((row) => row.status === status).map((row) => toDemandCard(row, ctx.locale, null)),
  }));
  const membership = await getMembership(ctx, organisation.id);
  return {
    membership: { isActive: membership.active },
    organisation: { name: organisation.name, buys: organisation.buys },
    groups: groups.filter(({ demands }) => demands.length > 0),
    can: { create: can(ctx.actor, 'edit:demand') },
  };
}

/** An own demand with its history, what is missing and what may be done. */
export async function getOwnDemand(ctx: AppContext, id: string) {
  const demand = await findOwnDemand(ctx, id);
  requirePermission(ctx, 'read:own-records');
  const history = await ctx.db.auditEvent.findMany({
    where: { subjectType: 'demand', subjectId: id, action: { in: HISTORY } },
    select: { id: true, at: true, action: true },
    orderBy: { at: 'asc' },
  });
  const mayEdit = can(ctx.actor, 'edit:demand');
  const transitions = demandTransitionsFor(demand.status, demandPartyOf(demand.organisation));
  const membership = await getMembership(ctx, demand.organisationId);
  const problems = [
    ...demandPublishProblems({ ...demand, place: demand.placeName }),
    deadlineProblem(demand.respondBy, ctx.clock.now()),
  ].filter((problem) => problem !== null);
  return {
    demand: { ...toDemandDetail(demand, ctx.locale), refusedReason: demand.refusedReason },
    problems: transitions.includes('submit') ? problems : [],
    membership: { isActive: membership.active },
    history: history.map((event) => ({ ...event, action: event.action.replace(/^demand\./, '') })),
    can: {
      edit: mayEdit && isDemandEditable(demand.status),
      submit: mayEdit && transitions.includes('submit'),
      close: mayEdit && transitions.includes('close'),
    },
  };
}

/** What the edit form starts with. `place` is what was typed, or the name it became. */
export async function getDemandForm(ctx: AppContext, id: string) {
  const demand = await findOwnDemand(ctx, id);
  requirePermission(ctx, 'edit:demand');
  if (!isDemandEditable(demand.status))
    throw new DomainError('conflict', { message: 'demands.errors.closed' });
  const { title, description, categories, quantity, quantityUnit, valueBand } = demand;
  const { startsOn, respondBy, targetGroups, recognitions } = demand;
  return {
    id: demand.id,
    isPosted: isDemandPosted(demand.status),
    status: demand.status,
    values: {
      ...{ title, description, categories, quantity, quantityUnit, valueBand },
      ...{ startsOn, respondBy, targetGroups, recognitions },
      place: demand.postcode ?? demand.placeName,
    },
  };
}

async function findOwnDemand(ctx: AppContext, id: string) {
  requireOrganisation(ctx);
  const demand = await ctx.db.demand.findFirst({
    where: { AND: [{ id }, demandsEditableBy(ctx.actor)] },
    include: { organisation: true },
  });
  if (!demand) throw notFound();
  return demand;
}
