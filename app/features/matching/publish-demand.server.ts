import { invalidField } from '~/platform/errors';
import type { AppContext } from '../accounts/actor';
import { denialOf } from '../accounts/permissions';
import { submitDemand } from '../demands/submit-demand.server';
import { hasActiveMembership } from '../membership/gate.server';
import { adviseDemand } from './advise-demand.server';

/** What came of handing in, for the words on the next page. */
export type DoneWithDemand = 'submitted' | 'live' | 'waits-for-email' | 'waits-for-membership';

/**
 * Hands a demand in; one that fits nothing now only when its owner says to know that. Without a verified e-mail
 * address or an active partner membership it stays a draft, so that nothing written is lost.
 */
export async function publishDemand(
  ctx: AppContext,
  { id, isSureOfNone }: { id: string; isSureOfNone: boolean },
): Promise<DoneWithDemand> {
  if (denialOf(ctx.actor, 'submit:demand') === 'email-not-verified') return 'waits-for-email';
  if (denialOf(ctx.actor, 'submit:demand') === null && !(await hasActiveMembership(ctx)))
    return 'waits-for-membership';
  const { status } = await submitDemand(ctx, { id }, async () => {
    if (isSureOfNone) return;
    const advice = await adviseDemand(ctx, id);
    if (advice?.fits === 0) throw invalidField('isSureOfNone', 'own-demands.problems.fitsNothing');
  });
  return status === 'live' ? 'live' : 'submitted';
}
