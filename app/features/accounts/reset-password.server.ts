import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { audit } from '~/platform/audit.server';
import { invalidField } from '~/platform/errors';
import { queueAccountMail } from './account-mails.server';
import type { AppContext } from './actor';
import { countAttempts } from './attempt-limits.server';
import { endSessions, setPassword } from './credentials.server';
import { consumeLink, findLink } from './one-time-link.server';
import type { ResetPasswordInput } from './password-reset-input';
import type { Visit } from './visit';

/** Whether a link still lets somebody choose a new password. */
export async function isResetLinkUsable(ctx: AppContext, token: string): Promise<boolean> {
  return (await findLink(ctx.db, ctx, token, ['reset-password'])) !== null;
}

/**
 * Sets the password of the person a mailed link belongs to, once. All their sessions end, and a mail tells them. Who
 * reads the mail owns the address, so it counts as verified.
 */
export async function resetPassword(
  ctx: AppContext,
  { token, password }: ResetPasswordInput & { token: string },
  { address }: Visit,
): Promise<void> {
  if (address) await countAttempts(ctx, [{ limit: 'link:address', key: address }]);
  const hash = await hashPassword(password);
  await ctx.db.$transaction(async (tx) => {
    const { userId, email } = await consumeLink(tx, ctx, token, ['reset-password']);
    if (password.toLowerCase() === email) throw invalidField('password', 'accounts.errors.passwordIsEmail');
    const user = await tx.user.update({ where: { id: userId }, data: { emailVerified: true } });
    await setPassword(tx, userId, hash);
    await endSessions(tx, userId);
    await queueAccountMail(tx, ctx, {
      name: 'passwordChanged',
      key: randomUUID(),
      to: user,
      path: '/forgot-password',
    });
    await audit(tx, {
      actorId: userId,
      action: 'person.password-reset',
      subjectType: 'person',
      subjectId: userId,
      requestId: ctx.requestId,
    });
  });
}
