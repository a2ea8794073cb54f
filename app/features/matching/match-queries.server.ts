import type { Prisma } from '~/platform/db.server';
import type { AppContext } from '../accounts/actor';
import { BUYER_SELECT, buyerNameFor } from '../demands/demand-access.server';
import { hasActiveMembership } from '../membership/gate.server';
import { categoryName } from '../taxonomy/categories';
import type { Condition } from './conditions';
import { explainMatch, type MatchSide } from './explanation';
import { matchesVisibleTo } from './match-access.server';
import type { MatchListView, MatchView } from './match-view';
import type { Factor } from './score';

/** A buyer without an active partner membership sees how many fit and the best three. */
const FREE_MATCHES = 3;
const LIST_LIMIT = 50;

const POST = {
  id: true,
  slug: true,
  title: true,
  placeName: true,
  categories: true,
  matchedAt: true,
  organisation: { select: { id: true, name: true } },
} as const;
const DEMAND_POST = { ...POST, ...BUYER_SELECT, organisation: POST.organisation } as const;

const MATCH_SELECT = {
  id: true,
  score: true,
  state: true,
  reason: true,
  factors: true,
  conditions: true,
  demand: { select: DEMAND_POST },
  offer: { select: POST },
} as const satisfies Prisma.MatchSelect;
type MatchRow = Prisma.MatchGetPayload<{ select: typeof MATCH_SELECT }>;

const BEST_FIRST = [
  { state: 'desc' },
  { score: 'desc' },
  { id: 'asc' },
] as const satisfies Prisma.MatchOrderByWithRelationInput[];

/** Offers that fit one demand, for its buyer: pinned first, then by score; limited without a membership. */
export async function listMatchesForDemand(ctx: AppContext, demandId: string): Promise<MatchListView | null> {
  const demand = await ctx.db.demand.findFirst({
    where: { id: demandId, status: 'live' },
    select: { matchedAt: true },
  });
  if (!demand) return null;
  const isMember = await hasActiveMembership(ctx);
  return readList(ctx, { AND: [matchesVisibleTo(ctx.actor), { demandId }] }, 'buyer', {
    take: isMember ? LIST_LIMIT : FREE_MATCHES,
    isLimited: !isMember,
    isComputed: demand.matchedAt !== null,
  });
}

/** Demands that fit one offer, for its social enterprise, which never pays. Null when it is not live. */
export async function listMatchesForOffer(ctx: AppContext, offerId: string): Promise<MatchListView | null> {
  const offer = await ctx.db.offer.findFirst({
    where: { id: offerId, status: 'live' },
    select: { matchedAt: true },
  });
  if (!offer) return null;
  return readList(ctx, { AND: [matchesVisibleTo(ctx.actor), { offerId }] }, 'enterprise', {
    take: LIST_LIMIT,
    isLimited: false,
    isComputed: offer.matchedAt !== null,
  });
}

/** A firm's offers often fit the same demand: so many more matches are read than are shown. */
const READ_FOR_EACH = 5;

/** The best of everything an organisation posted, for its dashboard; each demand once, with the offer that fits best. */
export async function listBestMatches(
  ctx: AppContext,
  side: MatchSide,
  take: number,
  /** Whether the buyer has an active membership, where the page knows already. */
  isMember?: boolean,
): Promise<MatchListView> {
  const { actor } = ctx;
  const organisationId = (actor.kind === 'person' && actor.organisation?.id) || '';
  const isLimited = side === 'buyer' && !(isMember ?? (await hasActiveMembership(ctx)));
  const own = side === 'buyer' ? { demand: { organisationId } } : { offer: { organisationId } };
  const where = { AND: [matchesVisibleTo(actor), own] };
  if (side === 'buyer')
    return readList(ctx, where, side, {
      take: isLimited ? Math.min(take, FREE_MATCHES) : take,
      isLimited,
      isComputed: true,
    });
  const list = await readList(ctx, where, side, {
    take: take * READ_FOR_EACH,
    isLimited,
    isComputed: true,
  });
  const seen = new Set<string>();
  const first = list.matches.filter(({ other }) => !seen.has(other.slug) && seen.add(other.slug));
  return { ...list, matches: first.slice(0, take) };
}

/** Every match of a demand for a curator, hidden and no longer suggested ones included, best first. */
export async function listMatchesForCurator(ctx: AppContext, demandId: string): Promise<MatchView[]> {
  const rows = await ctx.db.match.findMany({
    where: { AND: [matchesVisibleTo(ctx.actor), { demandId }] },
    select: MATCH_SELECT,
    orderBy: [{ score: 'desc' }, { id: 'asc' }],
    take: 100,
  });
  return rows.map((row) => toMatchView(ctx, row, 'buyer'));
}

async function readList(
  ctx: AppContext,
  where: Prisma.MatchWhereInput,
  side: MatchSide,
  { take, isLimited, isComputed }: { take: number; isLimited: boolean; isComputed: boolean },
): Promise<MatchListView> {
  const [total, rows] = await Promise.all([
    ctx.db.match.count({ where }),
    ctx.db.match.findMany({ where, select: MATCH_SELECT, orderBy: [...BEST_FIRST], take }),
  ]);
  const contacts =
    side === 'buyer' && !isLimited
      ? await contactsOf(
          ctx,
          rows.map(({ offer }) => offer.organisation.id),
        )
      : null;
  const matches = rows.map((row) => ({
    ...toMatchView(ctx, row, side),
    contact: contacts?.get(row.offer.organisation.id) ?? null,
  }));
  return { matches, total, isLimited: isLimited && total > matches.length, isComputed };
}

/** The first owner of each organisation: whom a partner may write to. */
async function contactsOf(ctx: AppContext, organisationIds: string[]) {
  const owners = await ctx.db.member.findMany({
    where: { organisationId: { in: organisationIds }, role: 'owner' },
    select: { organisationId: true, user: { select: { name: true, email: true } } },
    orderBy: { createdAt: 'desc' },
  });
  return new Map(owners.map(({ organisationId, user }) => [organisationId, user]));
}

/** Maps a row for a reader on one side; the stored factors are the explanation's only source. */
export function toMatchView(ctx: AppContext, row: MatchRow, side: MatchSide): MatchView {
  const factors = row.factors as unknown as Factor[];
  const met = row.conditions as unknown as Condition[];
  const [own, other] = side === 'buyer' ? [row.demand, row.offer] : [row.offer, row.demand];
  return {
    id: row.id,
    score: Math.round(row.score),
    state: row.state,
    decisionReason: row.reason,
    contact: null,
    reasons: explainMatch({ exclusions: [], met, factors }, side),
    factors: factors.map(({ name, known, value, weight }) => ({
      name,
      known,
      percent: Math.round(value * 100),
      weightPercent: Math.round(weight * 100),
    })),
    other: {
      slug: other.slug,
      title: other.title,
      organisation: side === 'buyer' ? other.organisation.name : buyerNameFor(ctx.actor, row.demand),
      placeName: other.placeName,
      categoryNames: other.categories.slice(0, 3).map((id) => categoryName(id, ctx.locale)),
    },
    own: { id: own.id, title: own.title },
  };
}
