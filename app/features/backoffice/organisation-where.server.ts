import type { Prisma } from '~/platform/db.server';
import type { OrganisationFilter } from './organisation-filter';

/** An organisation nobody works for yet, which somebody says is theirs; only staff can answer that. */
export const CLAIMED_WHERE = {
  members: { none: {} },
  joinRequests: { some: { state: 'waiting', user: { emailVerified: true } } },
} satisfies Prisma.OrganisationWhereInput;

/** The conditions of the list of organisations. Words are sought in name, KVK number and place. */
export function organisationWhere({ q, state }: Pick<OrganisationFilter, 'q' | 'state'>) {
  const words = { contains: q, mode: 'insensitive' } as const;
  const digits = q.replace(/\s/g, '');
  const where: Prisma.OrganisationWhereInput = {
    ...(q
      ? {
          OR: [
            { name: words },
            { placeName: words },
            ...(/^\d{2,8}$/.test(digits) ? [{ kvkNumber: { startsWith: digits } }] : []),
          ],
        }
      : {}),
    ...(state === 'claimed' ? CLAIMED_WHERE : state ? { status: state } : {}),
  };
  return where;
}
