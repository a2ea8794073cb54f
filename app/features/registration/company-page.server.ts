import type { AppContext } from '~/features/accounts/actor';
import type { Activity } from '~/features/organisations/activity';
import { formatKvk } from './company-words';
import { openDraft, type CompanyDraft, type CompanyFacts } from './company-draft.server';

/** What a page says about a company that was looked up, or needs to ask. */
export type CompanyView = { activity: Activity; kvkNumber: string } & (
  | { kind: 'found'; source: 'register' | 'hand'; facts: CompanyFacts }
  | {
      kind: 'by-hand';
      why: 'unknown' | 'away' | 'incomplete' | 'chosen';
      start: Record<string, string | null>;
    }
  | { kind: 'join' | 'claim'; organisation: string; place: string | null }
);

export type OpenedDraft = { draft: CompanyDraft; view: CompanyView };

/** The draft of an address with what its page shows; null when there is none that still holds. */
export async function readCompanyPage(ctx: AppContext, query: URLSearchParams): Promise<OpenedDraft | null> {
  const draft = openDraft(ctx, query.get('draft'));
  if (!draft) return null;
  const { activity, kvkNumber } = draft;
  if (draft.kind === 'known') {
    const organisation = await ctx.db.organisation.findUnique({
      where: { id: draft.organisationId },
      select: { name: true, placeName: true, _count: { select: { members: true } } },
    });
    if (!organisation) return null;
    const { name, placeName, _count } = organisation;
    const kind = _count.members > 0 ? 'join' : 'claim';
    return { draft, view: { kind, activity, kvkNumber, organisation: name, place: placeName } };
  }
  const { facts, isComplete, source, why } = draft;
  if (facts && isComplete && query.get('by') !== 'hand')
    return { draft, view: { kind: 'found', activity, kvkNumber, source, facts } };
  const { town: _town, ...start } = facts ?? { town: null };
  return { draft, view: { kind: 'by-hand', activity, kvkNumber, why: why ?? 'chosen', start } };
}

/** The person page of a sign-up: whom or what it is about; null when the company is not settled yet. */
export async function readPersonPage(ctx: AppContext, query: URLSearchParams) {
  const opened = await readCompanyPage(ctx, query);
  if (!opened || opened.view.kind === 'by-hand') return null;
  const { draft, view } = opened;
  return view.kind === 'found'
    ? { draft, kind: 'new' as const, organisation: view.facts.name, kvk: formatKvk(view.kvkNumber) }
    : { draft, kind: view.kind, organisation: view.organisation, kvk: formatKvk(view.kvkNumber) };
}

/** What a signed-in person asked other organisations, newest first; accepted ones are simply theirs. */
export async function ownJoinRequests(ctx: AppContext) {
  if (ctx.actor.kind !== 'person') return [];
  const requests = await ctx.db.joinRequest.findMany({
    where: { userId: ctx.actor.userId, state: { in: ['waiting', 'refused'] } },
    select: { id: true, state: true, createdAt: true, organisation: { select: { name: true } } },
    orderBy: { createdAt: 'desc' },
  });
  return requests.map(({ id, state, createdAt, organisation }) => ({
    id,
    organisation: organisation.name,
    state: state === 'waiting' ? ('waiting' as const) : ('refused' as const),
    askedAt: createdAt.toISOString(),
  }));
}
