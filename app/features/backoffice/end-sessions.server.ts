import type { AppContext } from '~/features/accounts/actor';
import { auditPerson, findPersonToManage } from './find-person.server';
import { endSessionsOf } from './staff-lock.server';

/** Signs a person out everywhere. */
export async function endSessions(ctx: AppContext, input: { id: string }): Promise<void> {
  const { person, adminId } = await findPersonToManage(ctx, input.id);
  await ctx.db.$transaction(async (tx) => {
    const sessions = await endSessionsOf(tx, person.id, ctx.clock.now());
    await auditPerson(ctx, tx, { adminId, userId: person.id, action: 'sessions-ended', data: { sessions } });
  });
}
