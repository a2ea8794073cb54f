import type { PersonContext } from '~/features/accounts/actor';
import { audit } from '~/platform/audit.server';
import type { Tx } from '~/platform/db.server';

/** Records what a person did to their own account. */
export async function auditPerson(tx: Tx, ctx: PersonContext, action: `person.${string}`): Promise<void> {
  const { userId } = ctx.actor;
  const { requestId } = ctx;
  await audit(tx, { actorId: userId, action, subjectType: 'person', subjectId: userId, requestId });
}
