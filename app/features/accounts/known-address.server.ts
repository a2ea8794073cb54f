import type { Services } from '~/platform/context.server';
import type { Tx } from '~/platform/db.server';
import { queueAccountMail } from './account-mails.server';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Tells the owner of a known address that somebody signed up with it, so that the page of signing up can say the same
 * to everybody. One such mail a day at most. Nothing happens for an unknown address.
 */
export async function queueKnownAddressMail(
  tx: Tx,
  ctx: Pick<Services, 'env' | 'clock'>,
  email: string,
): Promise<void> {
  const user = await tx.user.findUnique({ where: { email } });
  if (!user || user.deletedAt) return;
  const day = Math.floor(ctx.clock.now().getTime() / DAY);
  await queueAccountMail(tx, ctx, {
    name: 'knownAddress',
    key: `${user.id}:${day}`,
    to: user,
    path: '/forgot-password',
  });
}
