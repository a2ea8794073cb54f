import type { AppContext } from '~/features/accounts/actor';
import { can } from '~/features/accounts/permissions';
import { requireOrganisation, requirePermission } from '~/features/accounts/require.server';
import { getMembership } from '~/features/membership/gate.server';
import { POST_FILES_SELECT } from '~/features/posting/post-files.server';
import { notFound } from '~/platform/errors';
import {
  demandPartyOf,
  demandTransitionsFor,
  isDemandDeletable,
  isDemandEditable,
  type DemandStatus,
} from './demand';
import { demandsEditableBy } from './demand-access.server';
import { DEMAND_CARD_SELECT, toDemandCard } from './demand-card-row.server';
import { toDemandDetail } from './demand-detail-row.server';
import { stepOfField } from './demand-input';
import { deadlineProblem, demandPublishProblems } from './demand-problems';
import { contentOf, DEMAND_PARTS, inputOf } from './demand-row.server';

/** The organisation's own demands by state, what needs doing first. */
const STATUS_ORDER: readonly DemandStatus[] = [
  'changes_asked',
  'draft',
  'submitted',
  'live',
  'closed',
  'refused',
];

/** What its timeline tells; `own-demands.history` has a word for each. */
const HISTORY = [
  'created',
  'duplicated',
  'submitted',
  'published',
  'approved',
  'checked',
  'changes-asked',
  'refused',
  'help-asked',
  'help-answered',
  'closed',
  'withdrawn',
  'settled',
  'reopened',
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
    demands: rows.filter((row) => row.status === status).map((row) => toDemandCard(ctx, row, null)),
  }));
  const membership = await getMembership(ctx, organisation.id);
  return {
    membership: { isActive: membership.active },
    organisation: { name: organisation.name, buys: organisation.buys },
    groups: groups.filter(({ demands }) => demands.length > 0),
    can: { create: can(ctx.actor, 'edit:demand') },
  };
}

const OWN_INCLUDE = {
  ...DEMAND_PARTS,
  files: POST_FILES_SELECT,
  _count: { select: { lots: true } },
  organisation: { select: { name: true, about: true, aboutEn: true, status: true } },
  contact: { select: { user: { select: { name: true, email: true } } } },
  helpRequests: {
    select: { id: true, createdAt: true, answer: true, answeredAt: true },
    orderBy: { createdAt: 'desc' },
    take: 1,
  },
} as const;

/** An own demand with its history, what is missing and what may be done. */
export async function getOwnDemand(ctx: AppContext, id: string) {
  requireOrganisation(ctx);
  const demand = await ctx.db.demand.findFirst({
    where: { AND: [{ id }, demandsEditableBy(ctx.actor)] },
    include: OWN_INCLUDE,
  });
  if (!demand) throw notFound();
  requirePermission(ctx, 'read:own-records');
  const history = await ctx.db.auditEvent.findMany({
    where: { subjectType: 'demand', subjectId: id, action: { in: HISTORY } },
    select: { id: true, at: true, action: true },
    orderBy: { at: 'asc' },
  });
  const mayEdit = can(ctx.actor, 'edit:demand');
  const transitions = demandTransitionsFor(demand, demandPartyOf(demand.organisation));
  const membership = await getMembership(ctx, demand.organisationId);
  const { refusedReason, askedChanges, changesUntil, reopenedAt, closedAt, helpRequests } = demand;
  const problems = [
    ...demandPublishProblems(contentOf(inputOf(demand)), demand.organisation.name),
    deadlineProblem(demand.respondBy, ctx.clock.now()),
  ].filter((problem) => problem !== null);
  return {
    demand: {
      ...toDemandDetail(ctx, demand),
      ...{ refusedReason, askedChanges, changesUntil, reopenedAt, closedAt },
    },
    contact: demand.contact?.user ?? null,
    help: helpRequests[0] ?? null,
    problems: transitions.includes('submit')
      ? problems.map((problem) => ({ ...problem, step: stepOfField(problem.field) }))
      : [],
    membership: { isActive: membership.active },
    history: history.map((event) => ({ ...event, action: event.action.replace(/^demand\./, '') })),
    can: {
      edit: mayEdit && isDemandEditable(demand.status),
      submit: mayEdit && transitions.includes('submit'),
      close: mayEdit && transitions.includes('close'),
      withdraw: mayEdit && transitions.includes('withdraw'),
      delete: mayEdit && isDemandDeletable(demand),
      settle: mayEdit && transitions.includes('settle'),
      reopen: mayEdit && transitions.includes('reopen'),
      duplicate: mayEdit,
    },
  };
}
export type OwnDemandData = Awaited<ReturnType<typeof getOwnDemand>>;
