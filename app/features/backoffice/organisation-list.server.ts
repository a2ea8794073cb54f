import type { AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { pageOf } from '~/features/curation/list-filter';
import { REVIEW_TARGET_DAYS } from '~/features/curation/review-queue.server';
import { workingDaysBetween } from '~/features/curation/working-days';
import type { Prisma } from '~/platform/db.server';
import type { OrganisationFilter, OrganisationSort } from './organisation-filter';
import { organisationWhere } from './organisation-where.server';

const SELECT = {
  id: true,
  name: true,
  kvkNumber: true,
  placeName: true,
  status: true,
  buys: true,
  sells: true,
  submittedAt: true,
  createdAt: true,
  _count: { select: { members: true } },
} as const satisfies Prisma.OrganisationSelect;
type Where = Prisma.OrganisationWhereInput;
type Order = Prisma.OrganisationOrderByWithRelationInput[];

const NEWEST: Order = [{ createdAt: 'desc' }, { id: 'asc' }];
const LONGEST: Order = [
  { submittedAt: { sort: 'asc', nulls: 'first' } },
  { createdAt: 'asc' },
  { id: 'asc' },
];
/** Each order is a row of lists that follow each other, so that one state can stand before all others. */
const PARTS: Record<OrganisationSort, { where: Where; orderBy: Order }[]> = {
  waiting: [
    { where: { status: 'waiting' }, orderBy: LONGEST },
    { where: { status: { not: 'waiting' } }, orderBy: NEWEST },
  ],
  newest: [{ where: {}, orderBy: NEWEST }],
  name: [{ where: {}, orderBy: [{ name: 'asc' }, { id: 'asc' }] }],
};

/** One page of all organisations for staff; who waits longest for a check first, unless asked otherwise. */
export async function listOrganisations(ctx: AppContext, filter: OrganisationFilter) {
  requirePermission(ctx, 'read:back-office');
  const parts = PARTS[filter.sort].map(({ where, orderBy }) => ({
    where: { AND: [organisationWhere(filter), where] },
    orderBy,
  }));
  const counts = await Promise.all(parts.map(({ where }) => ctx.db.organisation.count({ where })));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const { skip, take, ...place } = pageOf(total, filter.page);
  const rows: Prisma.OrganisationGetPayload<{ select: typeof SELECT }>[] = [];
  let before = 0;
  for (const [at, part] of parts.entries()) {
    const from = Math.max(0, skip - before);
    const left = take - rows.length;
    before += counts[at] ?? 0;
    if (left === 0 || skip >= before) continue;
    rows.push(...(await ctx.db.organisation.findMany({ ...part, select: SELECT, skip: from, take: left })));
  }
  const now = ctx.clock.now();
  const organisations = rows.map(({ _count, ...row }) => ({
    ...row,
    members: _count.members,
    waiting: waitingOf(row, now),
  }));
  return { organisations, filter, ...place };
}

/** How long an organisation waits for staff, in working days, and whether that is over the target; null when it does not. */
export function waitingOf(row: { status: string; submittedAt: Date | null; createdAt: Date }, now: Date) {
  if (row.status !== 'waiting') return null;
  const since = row.submittedAt ?? row.createdAt;
  const days = workingDaysBetween(since, now);
  return { since, days, isLate: days > REVIEW_TARGET_DAYS };
}
