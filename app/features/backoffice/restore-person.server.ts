import type { AppContext } from '~/features/accounts/actor';
import { DomainError } from '~/platform/errors';
import { auditPerson, findPersonToManage } from './find-person.server';
import { tellPerson } from './tell-person.server';

/** Lets a suspended person sign in again. */
export async function restorePerson(ctx: AppContext, input: { id: string }): Promise<void> {
  const { person, adminId } = await findPersonToManage(ctx, input.id);
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: person.id, suspendedAt: { not: null }, deletedAt: null },
      data: { suspendedAt: null, suspendedReason: null },
    });
    if (count !== 1) throw new DomainError('conflict', { message: 'backoffice.errors.decided' });
    await auditPerson(ctx, tx, { adminId, userId: person.id, action: 'restored' });
    const key = `person.restored:${ctx.clock.now().toISOString()}`;
    await tellPerson(ctx, tx, person, key, 'person.restored', {}, { path: '/sign-in' });
  });
}
