import { isStaff, type AppContext } from '~/features/accounts/actor';
import { can } from '~/features/accounts/permissions';
import { getMembership } from '~/features/membership/gate.server';
import { notFound } from '~/platform/errors';
import { demandsVisibleTo } from './demand-access.server';
import { DEMAND_DETAIL_SELECT, toDemandDetail } from './demand-detail-row.server';

/** What a reader of a demand can best do next. */
export type DemandNextStep = 'sign-up' | 'post-offer' | 'own' | 'none';

const PAGE_SELECT = {
  ...DEMAND_DETAIL_SELECT,
  contact: { select: { user: { select: { name: true, email: true } } } },
} as const;

/** The public page of a demand, for who may see it. */
export async function getDemandPage(ctx: AppContext, slug: string) {
  const row = await ctx.db.demand.findFirst({
    where: { AND: [{ slug }, demandsVisibleTo(ctx.actor)] },
    select: PAGE_SELECT,
  });
  if (!row) throw notFound();
  const mayContact = row.contact !== null && (await mayKnowContact(ctx, row));
  return {
    demand: toDemandDetail(ctx, row),
    contact: mayContact ? (row.contact?.user ?? null) : null,
    nextStep: nextStepFor(ctx, row.organisationId),
  };
}

/**
 * Who reads whom to write to: people of a checked organisation that supplies, while the demand is live and its
 * buyer, who wants to be known, is a partner. Their own people and staff always do.
 */
async function mayKnowContact(
  { actor, ...ctx }: AppContext,
  demand: { organisationId: string; status: string; isBuyerHidden: boolean },
): Promise<boolean> {
  if (actor.kind !== 'person') return false;
  if (isStaff(actor) || actor.organisation?.id === demand.organisationId) return true;
  const isKnownFirm = can(actor, 'submit:offer') && actor.organisation?.status === 'verified';
  if (!isKnownFirm || demand.isBuyerHidden || demand.status !== 'live') return false;
  return (await getMembership({ ...ctx, actor }, demand.organisationId)).active;
}

function nextStepFor({ actor }: AppContext, organisationId: string): DemandNextStep {
  if (actor.kind === 'anonymous') return 'sign-up';
  if (actor.kind === 'person' && actor.organisation?.id === organisationId) return 'own';
  return can(actor, 'edit:offer') && actor.kind === 'person' ? 'post-offer' : 'none';
}
