import type { AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { demandsVisibleTo } from '~/features/demands/demand-access.server';
import { offersVisibleTo } from '~/features/offers/offer-access.server';
import type { OrganisationStatus } from '~/features/organisations/organisation';
import { Prisma } from '~/platform/db.server';
import { likePattern, LIST_PAGE_SIZE, pageOf, type ListFilter } from './list-filter';
import type { QueueSort, ReviewKind } from './queue-filter';
import { workingDaysBetween } from './working-days';

/** A curator answers within two working days. */
export const REVIEW_TARGET_DAYS = 2;

export type QueueItem = {
  kind: ReviewKind;
  id: string;
  title: string;
  organisation: string;
  organisationStatus: OrganisationStatus;
  placeName: string | null;
  submittedAt: Date;
  isLate: boolean;
};

const SELECT = {
  id: true,
  title: true,
  placeName: true,
  submittedAt: true,
  createdAt: true,
  organisation: { select: { name: true, status: true } },
} as const;

export type QueueFilter = ListFilter<QueueSort> & { kind: ReviewKind | null };

/** One page of what waits for a curator, longest waiting first unless asked otherwise; what is live already comes last. */
export async function getReviewQueue(ctx: AppContext, filter: QueueFilter) {
  requirePermission(ctx, 'read:back-office');
  const { skip, ...place } = pageOf(await countWaiting(ctx, filter), filter.page);
  const waiting = await readPage(ctx, filter, skip);
  const rows = await rowsByKind(ctx, waiting);
  const now = ctx.clock.now();
  const items = waiting.flatMap(({ kind, id }): QueueItem[] => {
    const row = rows[kind].get(id);
    if (!row) return [];
    const { title, placeName, organisation, since } = row;
    return [
      {
        kind,
        id,
        title,
        placeName,
        organisation: organisation.name,
        organisationStatus: organisation.status,
        submittedAt: since,
        isLate: workingDaysBetween(since, now) > REVIEW_TARGET_DAYS,
      },
    ];
  });
  return { items, filter, ...place };
}

/** How many posts wait for a curator, whatever is searched for. */
export async function countReviewQueue(ctx: AppContext): Promise<number> {
  requirePermission(ctx, 'read:back-office');
  return countWaiting(ctx, { q: '', kind: null });
}

/** `id` is that of the post or the change; a request for help has the one of its demand. */
type Waiting = { kind: ReviewKind; id: string };

/**
 * Everything that waits, of all tables in one order, so that pages neither repeat nor miss one. A closed demand needs no
 * help any more, and nobody sees the live posts of a suspended organisation.
 */
const waitingFor = ({ q, kind }: Pick<QueueFilter, 'q' | 'kind'>) => Prisma.sql`
    SELECT p.kind, p.id, p.since
    FROM (
      SELECT 'offer' AS kind, id, title, organisation_id, coalesce(submitted_at, created_at) AS since
      FROM offers WHERE status = 'submitted'
      UNION ALL
      SELECT 'demand', id, title, organisation_id, coalesce(submitted_at, created_at)
      FROM demands WHERE status = 'submitted'
      UNION ALL
      SELECT 'change', c.id, f.title, f.organisation_id, c.created_at
      FROM offer_changes c JOIN offers f ON f.id = c.offer_id
      WHERE c.state = 'waiting' AND f.status IN ('live', 'paused')
      UNION ALL
      SELECT 'help', d.id, d.title, d.organisation_id, h.created_at
      FROM help_requests h JOIN demands d ON d.id = h.demand_id
      WHERE h.answered_at IS NULL AND d.status <> 'closed'
      UNION ALL
      SELECT 'live-offer', id, title, organisation_id, coalesce(submitted_at, created_at)
      FROM offers WHERE status = 'live' AND checked_at IS NULL
      UNION ALL
      SELECT 'live-demand', id, title, organisation_id, coalesce(submitted_at, created_at)
      FROM demands WHERE status = 'live' AND checked_at IS NULL
    ) p JOIN organisations o ON o.id = p.organisation_id
    WHERE (${kind}::text IS NULL OR p.kind = ${kind}::text)
      AND (p.title ILIKE ${likePattern(q)} OR o.name ILIKE ${likePattern(q)})
      AND NOT (p.kind LIKE 'live-%' AND o.status = 'suspended')`;

/** What stands on a page; what is live already comes last. */
function readPage(ctx: AppContext, filter: QueueFilter, skip: number): Promise<Waiting[]> {
  const direction = filter.sort === 'longest' ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  return ctx.db.$queryRaw<Waiting[]>`
    SELECT w.kind, w.id FROM (${waitingFor(filter)}) w
    ORDER BY w.kind LIKE 'live-%', w.since ${direction}, w.id LIMIT ${LIST_PAGE_SIZE} OFFSET ${skip}`;
}

async function countWaiting(ctx: AppContext, filter: Pick<QueueFilter, 'q' | 'kind'>): Promise<number> {
  const [row] = await ctx.db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (${waitingFor(filter)}) w`;
  return row?.count ?? 0;
}

type QueueRow = {
  title: string;
  placeName: string | null;
  organisation: { name: string; status: OrganisationStatus };
  since: Date;
};

async function rowsByKind(
  ctx: AppContext,
  waiting: readonly Waiting[],
): Promise<Record<ReviewKind, Map<string, QueueRow>>> {
  const idsOf = (kind: ReviewKind) => waiting.filter((one) => one.kind === kind).map(({ id }) => id);
  const [offers, demands, changes, helped] = await Promise.all([
    ctx.db.offer.findMany({
      where: {
        AND: [{ id: { in: [...idsOf('offer'), ...idsOf('live-offer')] } }, offersVisibleTo(ctx.actor)],
      },
      select: SELECT,
    }),
    ctx.db.demand.findMany({
      where: {
        AND: [{ id: { in: [...idsOf('demand'), ...idsOf('live-demand')] } }, demandsVisibleTo(ctx.actor)],
      },
      select: SELECT,
    }),
    ctx.db.offerChange.findMany({
      where: { id: { in: idsOf('change') }, offer: offersVisibleTo(ctx.actor) },
      select: { id: true, createdAt: true, offer: { select: SELECT } },
    }),
    ctx.db.demand.findMany({
      where: { AND: [{ id: { in: idsOf('help') } }, demandsVisibleTo(ctx.actor)] },
      select: { ...SELECT, helpRequests: { where: { answeredAt: null }, select: { createdAt: true } } },
    }),
  ]);
  const submitted = (rows: typeof offers) =>
    new Map(rows.map((row) => [row.id, { ...row, since: row.submittedAt ?? row.createdAt }]));
  const [offersById, demandsById] = [submitted(offers), submitted(demands)];
  return {
    ...{ offer: offersById, 'live-offer': offersById },
    ...{ demand: demandsById, 'live-demand': demandsById },
    change: new Map(changes.map(({ id, createdAt, offer }) => [id, { ...offer, since: createdAt }])),
    help: new Map(
      helped.map((row) => [row.id, { ...row, since: row.helpRequests[0]?.createdAt ?? row.createdAt }]),
    ),
  };
}
