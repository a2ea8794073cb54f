import { Prisma, type Tx } from '~/platform/db.server';
import type { AppContext } from '~/features/accounts/actor';
import { membershipGate, type Membership, type MembershipState } from './gate';
import { readGateInput } from './gate.server';
import { membershipNews } from './membership-news';
import { queueMembershipMails } from './membership-mails.server';

/** The gate's answer as it is kept beside the customer and in the log. */
type KeptAnswer = {
  active: boolean;
  state: MembershipState;
  until: string | null;
  subscriptionId: string | null;
  alerts: string[];
};

const toKept = ({ active, state, until, subscriptionId, alerts }: Membership): KeptAnswer => ({
  active,
  state,
  until: until?.toISOString() ?? null,
  subscriptionId,
  alerts: [...alerts],
});

const NEVER: KeptAnswer = { active: false, state: 'none', until: null, subscriptionId: null, alerts: [] };

/**
 * Compares the gate's answer with the one kept at the last sync and, only when it differs, keeps and logs the new one
 * and queues what its owners must know. The caller holds the lock on the customer's row.
 */
export async function recordMembershipChange(
  ctx: AppContext,
  tx: Tx,
  { organisationId, eventId }: { organisationId: string; eventId: string | null },
): Promise<'changed' | 'unchanged'> {
  const membership = membershipGate(await readGateInput(tx, organisationId, ctx.clock.now()));
  const { lastAnswer } = await tx.billingCustomer.findUniqueOrThrow({ where: { organisationId } });
  const before = (lastAnswer as KeptAnswer | null) ?? NEVER;
  const after = toKept(membership);
  if (isSame(before, after)) return 'unchanged';

  await tx.billingCustomer.update({ where: { organisationId }, data: { lastAnswer: after } });
  await tx.billingLogEntry.create({
    data: {
      at: ctx.clock.now(),
      organisationId,
      what: 'membership.changed',
      eventId,
      before: lastAnswer ?? Prisma.JsonNull,
      after,
    },
  });
  const alerts = after.alerts.filter((alert) => !before.alerts.includes(alert));
  if (alerts.length > 0) ctx.log.error({ organisationId, alerts }, 'a membership needs a person to look');
  const news = membershipNews(before, membership);
  if (news) await queueMembershipMails(ctx, tx, { organisationId, news, membership });
  return 'changed';
}

const isSame = (one: KeptAnswer, other: KeptAnswer): boolean =>
  one.state === other.state &&
  one.active === other.active &&
  one.until === other.until &&
  one.subscriptionId === other.subscriptionId &&
  one.alerts.join() === other.alerts.join();
