import type { AppContext } from '~/features/accounts/actor';
import { queueEmailVerification } from '~/features/accounts/email-verification.server';
import { DomainError } from '~/platform/errors';
import { auditPerson, findPersonToManage } from './find-person.server';

/** Mails a person who has not confirmed their address a new link. */
export async function resendVerification(ctx: AppContext, input: { id: string }): Promise<void> {
  const { person, adminId } = await findPersonToManage(ctx, input.id);
  if (person.emailVerified || person.suspendedAt)
    throw new DomainError('conflict', { message: 'backoffice.errors.nothingToVerify' });
  await ctx.db.$transaction(async (tx) => {
    await queueEmailVerification(tx, ctx, { ...person, userId: person.id });
    await auditPerson(ctx, tx, { adminId, userId: person.id, action: 'verification-sent' });
  });
}
