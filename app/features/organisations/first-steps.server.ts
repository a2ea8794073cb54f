import type { AppContext } from '~/features/accounts/actor';
import { can } from '~/features/accounts/permissions';
import { requireOrganisation, requirePerson } from '~/features/accounts/require.server';
import type { FirstStepsView, PostState } from './first-steps';
import { findOwnOrganisation } from './own-organisation.server';
import { missingForCheck, profileCompleteness } from './profile-completeness';
import { placeInQueue } from './verification-queue.server';

/**
 * What an organisation still has to do before it takes part; null once it was checked and something of it was handed
 * in, which costs no question to the database.
 */
export async function getFirstSteps(
  ctx: AppContext,
  own: { post: 'offer' | 'demand'; state: PostState; isMember: boolean | null },
): Promise<FirstStepsView | null> {
  const { actor } = requirePerson(ctx);
  const isChecked = requireOrganisation(ctx).status === 'verified';
  if (isChecked && own.state === 'sent') return null;
  const row = await findOwnOrganisation(ctx);
  const missing = missingForCheck(profileCompleteness({ ...row, hasLogo: row.logo !== null }));
  return {
    ...own,
    status: row.status,
    missing: isChecked ? [] : missing,
    submittedAt: row.submittedAt,
    queuePlace: await placeInQueue(ctx, row),
    canEdit: can(actor, 'edit:organisation'),
  };
}
