import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { queueAccountMail } from '~/features/accounts/account-mails.server';
import type { AppContext } from '~/features/accounts/actor';
import { endSessions, setPassword } from '~/features/accounts/credentials.server';
import { requirePermission, requirePerson } from '~/features/accounts/require.server';
import { invalidField } from '~/platform/errors';
import type { ChangePasswordInput } from './account-input';
import { auditPerson } from './audit-person.server';
import { checkPassword } from './check-password.server';
import { currentSessionId } from './sessions.server';

/** Changes a person's password; the other sessions end and a mail tells the person. */
export async function changePassword(
  ctx: AppContext,
  { currentPassword, newPassword }: ChangePasswordInput,
  request: Request,
): Promise<void> {
  const person = requirePerson(ctx);
  requirePermission(ctx, 'change:password');
  const { userId, email } = person.actor;
  if (newPassword.toLowerCase() === email)
    throw invalidField('newPassword', 'accounts.errors.passwordIsEmail');
  await checkPassword(person, currentPassword, 'currentPassword');
  const [hash, sessionId] = await Promise.all([hashPassword(newPassword), currentSessionId(ctx, request)]);
  await ctx.db.$transaction(async (tx) => {
    await setPassword(tx, userId, hash);
    await endSessions(tx, userId, sessionId);
    const user = await tx.user.findUniqueOrThrow({ where: { id: userId } });
    await queueAccountMail(tx, ctx, {
      name: 'passwordChanged',
      key: randomUUID(),
      to: user,
      path: '/forgot-password',
    });
    await auditPerson(tx, person, 'person.password-changed');
  });
}
