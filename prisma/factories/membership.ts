import { randomUUID } from 'node:crypto';
import type { Db } from '~/platform/db.server';

/** Gives an organisation a paid, running partner membership as the mirror tables would show it. */
export async function makeActiveMembership(db: Db, organisationId: string, now = new Date()) {
  const customerId = `cus_${randomUUID().slice(0, 12)}`;
  const year = 365 * 24 * 60 * 60 * 1000;
  await db.billingCustomer.create({ data: { organisationId, stripeCustomerId: customerId, fetchedAt: now } });
  return db.billingSubscription.create({
    data: {
      stripeId: `sub_${randomUUID().slice(0, 12)}`,
      organisationId,
      status: 'active',
      periodStart: new Date(now.getTime() - year / 2),
      periodEnd: new Date(now.getTime() + year / 2),
      startedAt: new Date(now.getTime() - year / 2),
      fetchedAt: now,
    },
  });
}
