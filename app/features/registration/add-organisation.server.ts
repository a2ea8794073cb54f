import type { AppContext } from '~/features/accounts/actor';
import { countAttempts } from '~/features/accounts/attempt-limits.server';
import { requirePerson } from '~/features/accounts/require.server';
import type { NewCompanyDraft } from './company-draft.server';
import { refuseTaken, settleCompany } from './settle-company.server';

/** Makes another organisation of a signed-in person. Throws `conflict` when it was signed up meanwhile. */
export async function addOrganisation(
  ctx: AppContext,
  draft: NewCompanyDraft,
): Promise<{ id: string; slug: string }> {
  const { userId } = requirePerson(ctx).actor;
  await countAttempts(ctx, [{ limit: 'add-organisation:person', key: userId }]);
  const settle = await settleCompany(ctx, draft);
  try {
    return await ctx.db.$transaction((tx) => settle(tx, userId));
  } catch (error) {
    await refuseTaken(ctx, draft, error);
    throw error;
  }
}
