import { makeMember } from '#prisma/factories/accounts';
import { makeActiveMembership } from '#prisma/factories/membership';
import type { AppContext } from '~/features/accounts/actor';
import { CLOSE_DEMAND_TASK } from '~/features/demands/close-demand.server';
import { createDemand } from '~/features/demands/create-demand.server';
import type { DemandInput } from '~/features/demands/demand-input';
import { updateDemand } from '~/features/demands/update-demand.server';
import { openTestMarket } from './market';
import { jobsOf } from './what-followed';

/** What a demand starts with. */
export const WHAT: DemandInput['what'] = {
  kind: 'quote',
  title: '40 lunches elke dinsdag',
  description: 'Elke dinsdag lunch voor ons team, deels vegetarisch, op de derde verdieping.',
  categories: ['catering-lunch'],
};
export const DEADLINE = new Date('2026-12-01T22:59:59Z');

/** A market with buyers who write demands. */
export async function openBuyerWorld() {
  const market = await openTestMarket();
  const jobsFor = (id: string) => jobsOf(market, id);
  const stored = (id: string) =>
    market.db.demand.findUniqueOrThrow({
      where: { id },
      include: { lots: { orderBy: { position: 'asc' } }, questions: { orderBy: { position: 'asc' } } },
    });
  return {
    ...market,
    jobsFor,
    /** When the demand closes by itself. */
    planned: async (id: string) => (await jobsFor(id)).find(({ task }) => task === CLOSE_DEMAND_TASK)?.at,
    stored,
    statusOf: async (id: string) => (await stored(id)).status,
    buyer: async (status: 'new' | 'verified' = 'verified', isMember = true) => {
      const made = await makeMember(market.db, { organisation: { status, sells: false } });
      if (isMember) await makeActiveMembership(market.db, made.organisation.id, market.clock.now());
      return { ...made, ctx: market.as(made.actor) };
    },
    /** A draft that has all it needs. */
    draft: async (ctx: AppContext): Promise<string> => {
      const { id } = await createDemand(ctx, WHAT);
      await updateDemand(ctx, { id, step: 'where', input: { place: 'Utrecht' } });
      await updateDemand(ctx, { id, step: 'when', input: { respondBy: DEADLINE } });
      return id;
    },
  };
}
