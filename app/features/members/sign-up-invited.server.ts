import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { withOrganisation } from '~/features/accounts/active-organisation';
import type { AppContext } from '~/features/accounts/actor';
import { countAttempts } from '~/features/accounts/attempt-limits.server';
import { openSession } from '~/features/accounts/session.server';
import type { Visit } from '~/features/accounts/sign-in.server';
import { Prisma } from '~/platform/db.server';
import { DomainError } from '~/platform/errors';
import { joinByInvitation } from './accept-invitation.server';
import { findOpenInvitation } from './invitation-page.server';

/**
 * Makes an account for the address of an invitation and lets the person in at once. The address counts as verified,
 * since the link came by mail. Throws `conflict` when the address has an account by now.
 */
export async function signUpInvited(
  ctx: AppContext,
  input: { secret: string; name: string; password: string },
  visit: Visit,
): Promise<{ path: string; headers: Headers }> {
  if (visit.address) await countAttempts(ctx, [{ limit: 'sign-up:address', key: visit.address }]);
  const invitation = await findOpenInvitation(ctx, input.secret);
  const { email } = invitation;
  const password = await hashPassword(input.password);
  const id = randomUUID();
  try {
    await ctx.db.$transaction(async (tx) => {
      await tx.user.create({
        data: {
          id,
          name: input.name,
          email,
          emailVerified: true,
          locale: ctx.locale,
          accounts: { create: { id: randomUUID(), accountId: id, providerId: 'credential', password } },
        },
      });
      await joinByInvitation(tx, ctx, invitation, id);
    });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      throw new DomainError('conflict', { message: 'members.errors.hasAccount' });
    throw error;
  }
  const { cookies: headers } = await openSession(ctx, { email, password: input.password }, visit);
  return { path: withOrganisation('/dashboard', invitation.organisation.slug), headers };
}
