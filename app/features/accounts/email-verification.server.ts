import { randomUUID } from 'node:crypto';
import { audit } from '~/platform/audit.server';
import type { Services } from '~/platform/context.server';
import { Prisma, type Tx } from '~/platform/db.server';
import { DomainError } from '~/platform/errors';
import { queueAccountMail } from './account-mails.server';
import type { AppContext } from './actor';
import { countAttempts } from './attempt-limits.server';
import { consumeLink, endLinks, findLink, type Link, makeLink } from './one-time-link.server';
import { requirePerson } from './require.server';
import type { Visit } from './visit';

const PURPOSES = ['verify-email', 'change-email'] as const;

/** Mails a person the link that shows that the address is theirs, in the caller's transaction. */
export async function queueEmailVerification(
  tx: Tx,
  ctx: Pick<Services, 'env' | 'clock'>,
  person: { userId: string; email: string; name: string; locale: string },
): Promise<void> {
  const { userId, email } = person;
  const token = await makeLink(tx, ctx, { purpose: 'verify-email', userId, email });
  const path = `/verify-email?token=${token}`;
  await queueAccountMail(tx, ctx, { name: 'verifyEmail', key: randomUUID(), to: person, path });
}

/** Sends the signed-in person a new link, a few times an hour at most; a verified address gets none. */
export async function resendEmailVerification(ctx: AppContext): Promise<{ email: string }> {
  const { actor } = requirePerson(ctx);
  const { userId, email, name } = actor;
  if (actor.emailVerified) return { email };
  await countAttempts(ctx, [{ limit: 'verify-email:person', key: userId }]);
  const { locale } = await ctx.db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { locale: true },
  });
  await ctx.db.$transaction((tx) => queueEmailVerification(tx, ctx, { userId, email, name, locale }));
  return { email };
}

/** The address a link confirms, for the page that asks for the confirmation; null when the link is gone. */
export async function findEmailLink(ctx: AppContext, token: string): Promise<{ email: string } | null> {
  const link = await findLink(ctx.db, ctx, token, PURPOSES);
  return link && { email: link.email };
}

/** Announced with the id of a person who has shown that an e-mail address is theirs. */
export const EMAIL_CONFIRMED = 'person.email-confirmed';

/** Confirms the address of a mailed link: a new person's own, or the one a person changes to. */
export async function confirmEmail(ctx: AppContext, token: string, visit: Visit): Promise<void> {
  if (visit.address) await countAttempts(ctx, [{ limit: 'link:address', key: visit.address }]);
  await ctx.db
    .$transaction(async (tx) => {
      const link = await consumeLink(tx, ctx, token, PURPOSES);
      if (link.purpose === 'change-email') await takeNewAddress(tx, ctx, link);
      else await markVerified(tx, link);
      await audit(tx, {
        actorId: link.userId,
        action: link.purpose === 'change-email' ? 'person.email-changed' : 'person.email-verified',
        subjectType: 'person',
        subjectId: link.userId,
        requestId: ctx.requestId,
      });
      await ctx.emit(tx, EMAIL_CONFIRMED, { id: link.userId });
    })
    .catch((error: unknown) => {
      throw isTaken(error) ? linkGone() : error;
    });
}

const linkGone = () => new DomainError('invalid', { message: 'account.errors.linkGone' });
/** Somebody else began to use the address after the link was sent. */
const isTaken = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';

async function markVerified(tx: Tx, { userId, email }: Link): Promise<void> {
  const { count } = await tx.user.updateMany({
    where: { id: userId, email, deletedAt: null },
    data: { emailVerified: true },
  });
  if (count !== 1) throw linkGone();
}

async function takeNewAddress(tx: Tx, ctx: AppContext, { userId, email }: Link): Promise<void> {
  const before = await tx.user.findUnique({ where: { id: userId, deletedAt: null } });
  if (!before) throw linkGone();
  await tx.user.update({ where: { id: userId }, data: { email, emailVerified: true } });
  // What was mailed to the old address counts no longer.
  await endLinks(tx, userId);
  const params = { newEmail: email };
  await queueAccountMail(tx, ctx, { name: 'emailChanged', key: randomUUID(), to: before, params });
}
