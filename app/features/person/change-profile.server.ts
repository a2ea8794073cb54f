import type { AppContext } from '~/features/accounts/actor';
import { requirePerson } from '~/features/accounts/require.server';
import type { ProfileInput } from './account-input';
import { auditPerson } from './audit-person.server';

/** Changes the name of a person and the language of their mails. */
export async function changeProfile(ctx: AppContext, { name, locale }: ProfileInput): Promise<void> {
  const person = requirePerson(ctx);
  await ctx.db.$transaction(async (tx) => {
    await tx.user.update({ where: { id: person.actor.userId }, data: { name, locale } });
    await auditPerson(tx, person, 'person.profile-changed');
  });
}
