import type { z } from 'zod';
import type { AppContext } from '~/features/accounts/actor';
import { denialOf } from '~/features/accounts/permissions';
import { hasActiveMembership } from '~/features/membership/gate.server';
import { createDemand } from './create-demand.server';
import { deadlineProblem, isDemandPosted } from './demand';
import { demandsEditableBy } from './demand-access.server';
import type { DemandForm } from './demand-input';
import { refuseIncomplete } from './demand-row.server';
import { submitDemand } from './submit-demand.server';
import { updateDemand } from './update-demand.server';

/** What came of the form, for the words on the next page. */
export type SavedDemand = { id: string; done: DoneWithDemand };
export type DoneWithDemand = 'saved' | 'submitted' | 'live' | 'waits-for-email' | 'waits-for-membership';

/**
 * What the demand form asks for: write down, and hand in when that button was pressed. Without a
 * verified e-mail address or an active partner membership the work is kept as a draft, so that nothing typed is lost.
 */
export async function saveDemand(
  ctx: AppContext,
  { id: existingId, ...form }: z.output<typeof DemandForm> & { id?: string },
): Promise<SavedDemand> {
  const { intent, ...input } = form;
  if (intent === 'submit') refuseIncomplete([deadlineProblem(input.respondBy, ctx.clock.now())]);
  if (existingId) await updateDemand(ctx, { id: existingId, ...input });
  const { id } = existingId ? { id: existingId } : await createDemand(ctx, input);
  if (intent === 'save' || (existingId && (await isPosted(ctx, existingId)))) return { id, done: 'saved' };
  if (denialOf(ctx.actor, 'submit:demand') === 'email-not-verified') return { id, done: 'waits-for-email' };
  if (!(await hasActiveMembership(ctx))) return { id, done: 'waits-for-membership' };
  const { status } = await submitDemand(ctx, { id });
  return { id, done: status === 'live' ? 'live' : 'submitted' };
}

async function isPosted(ctx: AppContext, id: string): Promise<boolean> {
  const demand = await ctx.db.demand.findFirst({
    where: { AND: [{ id }, demandsEditableBy(ctx.actor)] },
    select: { status: true },
  });
  return demand !== null && isDemandPosted(demand.status);
}
