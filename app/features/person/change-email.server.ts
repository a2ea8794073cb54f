import { randomUUID } from 'node:crypto';
import { queueAccountMail } from '~/features/accounts/account-mails.server';
import type { AppContext } from '~/features/accounts/actor';
import { countAttempts } from '~/features/accounts/attempt-limits.server';
import { queueKnownAddressMail } from '~/features/accounts/known-address.server';
import { makeLink } from '~/features/accounts/one-time-link.server';
import { requirePermission, requirePerson } from '~/features/accounts/require.server';
import { invalidField } from '~/platform/errors';
import type { ChangeEmailInput } from './account-input';
import { auditPerson } from './audit-person.server';
import { checkPassword } from './check-password.server';

/**
 * Begins to change a person's address: the new one gets a link that confirms it, the old one a notice. An address of
 * somebody else is answered in the same way, and its owner is told.
 */
export async function changeEmail(
  ctx: AppContext,
  { email, emailPassword }: ChangeEmailInput,
): Promise<void> {
  const person = requirePerson(ctx);
  requirePermission(ctx, 'change:email');
  const { userId } = person.actor;
  if (email === person.actor.email) throw invalidField('email', 'account.errors.sameEmail');
  await checkPassword(person, emailPassword, 'emailPassword');
  await countAttempts(ctx, [{ limit: 'change-email:person', key: userId }]);
  const user = await ctx.db.user.findUniqueOrThrow({ where: { id: userId } });
  await ctx.db.$transaction(async (tx) => {
    const isTaken = (await tx.user.count({ where: { email } })) > 0;
    if (isTaken) await queueKnownAddressMail(tx, ctx, email);
    else {
      const token = await makeLink(tx, ctx, { purpose: 'change-email', userId, email });
      const path = `/verify-email?token=${token}`;
      await queueAccountMail(tx, ctx, {
        name: 'changeEmail',
        key: randomUUID(),
        to: { ...user, email },
        path,
      });
    }
    const params = { newEmail: email };
    await queueAccountMail(tx, ctx, {
      name: 'emailChanging',
      key: randomUUID(),
      to: user,
      path: '/forgot-password',
      params,
    });
    await auditPerson(tx, person, 'person.email-change-asked');
  });
}
