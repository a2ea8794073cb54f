import type { AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { demandsVisibleTo } from '~/features/demands/demand-access.server';
import { offersVisibleTo } from '~/features/offers/offer-access.server';
import { workingDaysBetween } from './working-days';

/** A curator answers within two working days. */
export const REVIEW_TARGET_DAYS = 2;
/** More than this and the rest waits its turn; the count says how many there are. */
const QUEUE_LENGTH = 200;

export type QueueItem = {
  kind: 'offer' | 'demand';
  id: string;
  title: string;
  organisation: string;
  isOrganisationVerified: boolean;
  placeName: string | null;
  submittedAt: Date;
  isLate: boolean;
};

const SELECT = {
  id: true,
  title: true,
  placeName: true,
  submittedAt: true,
  organisation: { select: { name: true, status: true } },
} as const;

/** Everything that waits for a curator, longest waiting first. */
export async function getReviewQueue(ctx: AppContext): Promise<{ items: QueueItem[]; total: number }> {
  requirePermission(ctx, 'read:back-office');
  const now = ctx.clock.now();
  const page = { select: SELECT, orderBy: { submittedAt: 'asc' }, take: QUEUE_LENGTH } as const;
  const offersWhere = { AND: [{ status: 'submitted' as const }, offersVisibleTo(ctx.actor)] };
  const demandsWhere = { AND: [{ status: 'submitted' as const }, demandsVisibleTo(ctx.actor)] };
  const [offers, demands, offerCount, demandCount] = await Promise.all([
    ctx.db.offer.findMany({ where: offersWhere, ...page }),
    ctx.db.demand.findMany({ where: demandsWhere, ...page }),
    ctx.db.offer.count({ where: offersWhere }),
    ctx.db.demand.count({ where: demandsWhere }),
  ]);
  const toItem =
    (kind: QueueItem['kind']) =>
    (row: (typeof offers)[number]): QueueItem => {
      const submittedAt = row.submittedAt ?? now;
      return {
        kind,
        id: row.id,
        title: row.title,
        organisation: row.organisation.name,
        isOrganisationVerified: row.organisation.status === 'verified',
        placeName: row.placeName,
        submittedAt,
        isLate: workingDaysBetween(submittedAt, now) > REVIEW_TARGET_DAYS,
      };
    };
  const items = [...offers.map(toItem('offer')), ...demands.map(toItem('demand'))]
    .sort((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime())
    .slice(0, QUEUE_LENGTH);
  return { items, total: offerCount + demandCount };
}
