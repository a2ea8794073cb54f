import { verifyPassword } from 'better-auth/crypto';
import type { PersonContext } from '~/features/accounts/actor';
import { countAttempts, forgiveAttempts } from '~/features/accounts/attempt-limits.server';
import { invalidField } from '~/platform/errors';

/** Asks a signed-in person's own password again; throws `invalid` at `field`, or `rate_limited` after too many. */
export async function checkPassword(ctx: PersonContext, password: string, field: string): Promise<void> {
  const { userId } = ctx.actor;
  const attempts = [{ limit: 'password:person', key: userId }] as const;
  await countAttempts(ctx, attempts);
  const account = await ctx.db.account.findFirst({
    where: { userId, providerId: 'credential' },
    select: { password: true },
  });
  const isRight = account?.password ? await verifyPassword({ hash: account.password, password }) : false;
  if (!isRight) throw invalidField(field, 'account.errors.wrongPassword');
  await forgiveAttempts(ctx, attempts);
}
