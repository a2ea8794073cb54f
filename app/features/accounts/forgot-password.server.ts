import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { enqueue } from '~/platform/jobs.server';
import { queueAccountMail } from './account-mails.server';
import type { AppContext } from './actor';
import { countAttempts, isWithinLimit } from './attempt-limits.server';
import { makeLink } from './one-time-link.server';
import type { ForgotPasswordInput } from './password-reset-input';
import type { Visit } from './visit';

export const SEND_RESET_TASK = 'accounts.send-password-reset';
export const ResetPayload = z.object({ email: z.string() });

/**
 * Asks for a link to choose a new password. The request does the same work for known and unknown addresses, and says
 * nothing: whether there is somebody to mail is found out by a job. Too many requests for one address do nothing more.
 */
export async function forgotPassword(
  ctx: AppContext,
  { email }: ForgotPasswordInput,
  { address }: Visit,
): Promise<void> {
  if (address) await countAttempts(ctx, [{ limit: 'forgot-password:address', key: address }]);
  if (!(await isWithinLimit(ctx, { limit: 'forgot-password:account', key: email }))) return;
  await enqueue(ctx.db, SEND_RESET_TASK, { email } satisfies z.output<typeof ResetPayload>);
}

/** Job body: mails the link when the address belongs to somebody who may sign in. */
export async function sendPasswordReset(
  ctx: AppContext,
  { email }: z.output<typeof ResetPayload>,
): Promise<void> {
  const user = await ctx.db.user.findUnique({ where: { email, suspendedAt: null, deletedAt: null } });
  if (!user) return;
  await ctx.db.$transaction(async (tx) => {
    const token = await makeLink(tx, ctx, { purpose: 'reset-password', userId: user.id, email });
    const path = `/reset-password?token=${token}`;
    await queueAccountMail(tx, ctx, { name: 'resetPassword', key: randomUUID(), to: user, path });
  });
}
