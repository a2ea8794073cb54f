import type { AppContext } from '~/features/accounts/actor';
import { can } from '~/features/accounts/permissions';
import { notFound } from '~/platform/errors';
import { demandsVisibleTo } from './demand-access.server';
import { DEMAND_CARD_SELECT, toDemandCard } from './demand-card-row.server';
import type { DemandDetailView } from './demand-view';

/** What a reader of a demand can best do next. */
export type DemandNextStep = 'sign-up' | 'post-offer' | 'own' | 'none';

const DETAIL_SELECT = {
  ...DEMAND_CARD_SELECT,
  organisationId: true,
  description: true,
  language: true,
  organisation: { select: { name: true, about: true } },
} as const;

/** The public page of a demand, for who may see it. */
export async function getDemandPage(ctx: AppContext, slug: string) {
  const row = await ctx.db.demand.findFirst({
    where: { AND: [{ slug }, demandsVisibleTo(ctx.actor)] },
    select: DETAIL_SELECT,
  });
  if (!row) throw notFound();
  return { demand: toDemandDetail(row, ctx.locale), nextStep: nextStepFor(ctx, row.organisationId) };
}

type DetailRow = Parameters<typeof toDemandCard>[0] & {
  description: string;
  language: string;
  organisation: { about: string };
};

/** Everything that decides about a demand. */
export function toDemandDetail(row: DetailRow, locale: AppContext['locale']): DemandDetailView {
  const { description, language } = row;
  return {
    ...toDemandCard(row, locale, null),
    description,
    language,
    organisationAbout: row.organisation.about,
  };
}

function nextStepFor({ actor }: AppContext, organisationId: string): DemandNextStep {
  if (actor.kind === 'anonymous') return 'sign-up';
  if (actor.kind === 'person' && actor.organisation?.id === organisationId) return 'own';
  return can(actor, 'edit:offer') && actor.kind === 'person' ? 'post-offer' : 'none';
}
