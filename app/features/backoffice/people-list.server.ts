import type { AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { pageOf } from '~/features/curation/list-filter';
import type { Prisma } from '~/platform/db.server';
import { personStateOf, type PersonFilter, type PersonSort, type PersonState } from './person-filter';

const ORDER: Record<PersonSort, Prisma.UserOrderByWithRelationInput[]> = {
  newest: [{ createdAt: 'desc' }, { id: 'asc' }],
  seen: [{ lastSeenAt: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
  name: [{ name: 'asc' }, { id: 'asc' }],
};
const STATES: Record<PersonState, Prisma.UserWhereInput> = {
  active: { emailVerified: true, suspendedAt: null, deletedAt: null },
  unverified: { emailVerified: false, suspendedAt: null, deletedAt: null },
  staff: { staffRole: { not: null } },
  suspended: { suspendedAt: { not: null }, deletedAt: null },
  deleted: { deletedAt: { not: null } },
};

/** One page of all people, for admins: found by a part of their name or e-mail address. */
export async function listPeople(ctx: AppContext, filter: PersonFilter) {
  requirePermission(ctx, 'manage:people');
  const words = { contains: filter.q, mode: 'insensitive' } as const;
  const where: Prisma.UserWhereInput = {
    ...(filter.q ? { OR: [{ name: words }, { email: words }] } : {}),
    ...(filter.state ? STATES[filter.state] : {}),
  };
  const { skip, take, ...place } = pageOf(await ctx.db.user.count({ where }), filter.page);
  const rows = await ctx.db.user.findMany({
    where,
    select: {
      id: true,
      name: true,
      email: true,
      emailVerified: true,
      staffRole: true,
      suspendedAt: true,
      deletedAt: true,
      lastSeenAt: true,
      memberships: {
        select: { role: true, organisation: { select: { id: true, name: true } } },
        orderBy: { createdAt: 'asc' },
      },
    },
    orderBy: ORDER[filter.sort],
    skip,
    take,
  });
  const people = rows.map(({ memberships, ...row }) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    staffRole: row.staffRole,
    lastSeenAt: row.lastSeenAt,
    state: personStateOf(row),
    organisations: memberships.map(({ role, organisation }) => ({ ...organisation, role })),
  }));
  return { people, filter, ...place };
}
