import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeMember } from '#prisma/factories/accounts';
import type { AppContext } from '~/features/accounts/actor';
import { PaymentsUnavailable } from '~/integrations/payments/payments-port';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { toldInvoice, toldPayments, toldSubscription } from '../../../tests/told-payments';
import { acceptEvent } from './accept-event.server';
import { getMembership } from './gate.server';
import { syncCustomer } from './sync-customer.server';

const told = toldPayments();
let market: TestMarket;
let ctx: AppContext;
beforeAll(async () => {
  market = await openTestMarket({ payments: told.payments });
  ctx = market.as({ kind: 'system' });
});
afterAll(() => market.close());
beforeEach(() => {
  told.fail(null);
  market.clock.set('2026-11-23T09:00:00Z');
});

/** An organisation with a customer and its two owners, one Dutch and one English, and an editor. */
async function makeCustomer() {
  const owner = await makeMember(market.db);
  const organisationId = owner.organisation.id;
  const english = await makeMember(market.db, { organisationId, user: { locale: 'en' } });
  const editor = await makeMember(market.db, { organisationId, role: 'editor' });
  const customerId = `cus_${randomUUID().slice(0, 8)}`;
  await market.db.billingCustomer.create({ data: { organisationId, stripeCustomerId: customerId } });
  const subscription = (change: Parameters<typeof toldSubscription>[0] = {}) =>
    toldSubscription({ id: `sub_${customerId}`, customerId, latestInvoiceId: `in_${customerId}`, ...change });
  const invoice = (change: Parameters<typeof toldInvoice>[0] = {}) =>
    toldInvoice({ id: `in_${customerId}`, customerId, subscriptionId: `sub_${customerId}`, ...change });
  return { organisationId, customerId, subscription, invoice, owner, english, editor };
}

const receive = (customerId: string, type = 'customer.subscription.updated') =>
  market.db.$transaction((tx) =>
    acceptEvent(tx, {
      id: `evt_${randomUUID()}`,
      type,
      objectId: null,
      customerId,
      createdAt: market.clock.now(),
      apiVersion: null,
      livemode: false,
    }),
  );
const inboxOf = (customerId: string) => market.db.stripeInboxEvent.findMany({ where: { customerId } });
const mailsTo = async (email: string) => {
  const rows = await market.db.mailDelivery.findMany({ where: { to: email }, orderBy: { createdAt: 'asc' } });
  return rows.map(({ key }) => key.split(':').at(-2));
};

describe('a sync', () => {
  it('mirrors, marks its events done, logs the change and tells each owner once in their language', async () => {
    const { organisationId, customerId, subscription, invoice, owner, english, editor } =
      await makeCustomer();
    told.tell({ subscriptions: [subscription()], invoices: [invoice()] });
    await receive(customerId);
    await receive(customerId, 'invoice.paid');
    expect(await syncCustomer(ctx, customerId)).toBe('changed');
    expect(await syncCustomer(ctx, customerId)).toBe('unchanged');
    expect((await inboxOf(customerId)).map(({ state }) => state)).toEqual(['done', 'done']);
    expect(await getMembership(ctx, organisationId)).toMatchObject({ active: true, state: 'active' });
    expect(await mailsTo(owner.user.email)).toEqual(['started']);
    expect(await mailsTo(english.user.email)).toEqual(['started']);
    expect(await mailsTo(editor.user.email)).toEqual([]);
    const subjects = await market.db.mailDelivery.findMany({
      where: { to: { in: [owner.user.email, english.user.email] } },
    });
    expect(new Set(subjects.map(({ template }) => template)).size).toBe(2);
    expect(await market.db.billingLogEntry.count({ where: { organisationId } })).toBe(1);
  });

  it('leaves customers alone that are not ours', async () => {
    await receive('cus_of_someone_else');
    expect(await syncCustomer(ctx, 'cus_of_someone_else')).toBe('unknown_customer');
    expect(await inboxOf('cus_of_someone_else')).toMatchObject([{ state: 'ignored' }]);
  });

  it('loses nothing and mails once when attempts fail first', async () => {
    const { organisationId, customerId, subscription, owner } = await makeCustomer();
    told.tell({ subscriptions: [subscription()] });
    await receive(customerId);
    told.fail(new PaymentsUnavailable('away'));
    for (let attempt = 0; attempt < 8; attempt += 1)
      await expect(syncCustomer(ctx, customerId)).rejects.toThrow('away');
    expect(await inboxOf(customerId)).toMatchObject([
      { state: 'failed', attempts: 8, lastError: 'PaymentsUnavailable: away', doneAt: null },
    ]);
    told.fail(null);
    await syncCustomer(ctx, customerId);
    await syncCustomer(ctx, customerId);
    expect(await inboxOf(customerId)).toMatchObject([{ state: 'done', attempts: 8, lastError: null }]);
    expect(await getMembership(ctx, organisationId)).toMatchObject({ active: true });
    expect(await mailsTo(owner.user.email)).toEqual(['started']);
  });

  it('writes nothing of an answer when a part of the writing fails', async () => {
    const { organisationId, customerId, subscription, owner } = await makeCustomer();
    const twice = [subscription(), subscription()];
    told.tell({ subscriptions: twice });
    await receive(customerId);
    await expect(syncCustomer(ctx, customerId)).rejects.toThrow();
    expect(await inboxOf(customerId)).toMatchObject([{ state: 'new', attempts: 1 }]);
    expect(await market.db.billingSubscription.count({ where: { organisationId } })).toBe(0);
    expect(await mailsTo(owner.user.email)).toEqual([]);
  });

  it('takes long lists of invoices', async () => {
    const { organisationId, customerId, subscription, invoice } = await makeCustomer();
    const invoices = Array.from({ length: 150 }, (_, at) => invoice({ id: `in_${customerId}_${at}` }));
    told.tell({ subscriptions: [subscription()], invoices });
    await syncCustomer(ctx, customerId);
    await syncCustomer(ctx, customerId);
    expect(await market.db.billingInvoice.count({ where: { organisationId } })).toBe(150);
  });
});

describe('syncs that meet', () => {
  it('never write an older answer over a newer one, and leave later events to a later sync', async () => {
    const { organisationId, customerId, subscription } = await makeCustomer();
    told.tell({ subscriptions: [subscription()] });
    await receive(customerId);
    const late = told.hold();
    const slow = syncCustomer(ctx, customerId);
    await late.entered;

    told.tell({ subscriptions: [subscription({ status: 'canceled' })] });
    await syncCustomer(ctx, customerId);
    await receive(customerId);
    late.release();

    expect(await slow).toBe('overtaken');
    expect(await getMembership(ctx, organisationId)).toMatchObject({ active: false, state: 'ended' });
    const states = (await inboxOf(customerId)).map(({ state }) => state).sort();
    expect(states).toEqual(['done', 'new'].sort());
  });

  it('tell the owner once, however many run at the same moment', async () => {
    const { organisationId, customerId, subscription, owner } = await makeCustomer();
    told.tell({ subscriptions: [subscription()] });
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => syncCustomer(ctx, customerId)));
    expect(outcomes.filter((outcome) => outcome === 'changed')).toHaveLength(1);
    expect(await mailsTo(owner.user.email)).toEqual(['started']);
    expect(await market.db.billingLogEntry.count({ where: { organisationId } })).toBe(1);
  });
});

describe('what a customer goes through', () => {
  it('cancels, undoes it, cancels again and ends', async () => {
    const { organisationId, customerId, subscription, owner } = await makeCustomer();
    const see = async (change: Parameters<typeof subscription>[0]) => {
      told.tell({ subscriptions: [subscription(change)] });
      await syncCustomer(ctx, customerId);
      return (await getMembership(ctx, organisationId)).state;
    };
    const cancelAt = new Date('2027-11-01T09:00:00Z');
    expect(await see({})).toBe('active');
    expect(await see({ cancelAt })).toBe('ending');
    expect(await see({ cancelAt: null })).toBe('active');
    expect(await see({ cancelAt })).toBe('ending');
    expect(await see({ status: 'canceled', cancelAt, endedAt: cancelAt })).toBe('ended');
    expect(await mailsTo(owner.user.email)).toEqual(['started', 'will_end', 'ended']);
  });

  it('fails to pay, is reminded once per invoice, loses access by the clock and comes back', async () => {
    const { organisationId, customerId, subscription, invoice, owner } = await makeCustomer();
    const paid = invoice();
    told.tell({ subscriptions: [subscription()], invoices: [paid] });
    await syncCustomer(ctx, customerId);

    market.clock.set('2027-11-01T10:00:00Z');
    const renewed = {
      periodStart: new Date('2027-11-01T09:00:00Z'),
      periodEnd: new Date('2028-11-01T09:00:00Z'),
      latestInvoiceId: `in_${customerId}_2`,
    };
    const open = invoice({ id: renewed.latestInvoiceId, status: 'open', dueCents: 450_00, paidCents: 0 });
    told.tell({ subscriptions: [subscription({ ...renewed, status: 'past_due' })], invoices: [paid, open] });
    await syncCustomer(ctx, customerId);
    await syncCustomer(ctx, customerId);
    expect(await getMembership(ctx, organisationId)).toMatchObject({ active: true, state: 'past_due' });

    market.clock.set('2027-11-15T10:00:00Z');
    await syncCustomer(ctx, customerId);
    expect(await getMembership(ctx, organisationId)).toMatchObject({ active: false, state: 'grace_over' });

    told.tell({ subscriptions: [subscription(renewed)], invoices: [paid, { ...open, status: 'paid' }] });
    await syncCustomer(ctx, customerId);
    expect(await getMembership(ctx, organisationId)).toMatchObject({ active: true, state: 'active' });
    expect(await mailsTo(owner.user.email)).toEqual(['started', 'payment_failed', 'ended', 'started']);
  });

  it('is deleted at the provider: access ends, and old subscriptions never come back', async () => {
    const { organisationId, customerId, subscription, owner } = await makeCustomer();
    told.tell({ subscriptions: [subscription()] });
    await syncCustomer(ctx, customerId);
    told.tell({ deleted: true });
    await receive(customerId, 'customer.deleted');
    await syncCustomer(ctx, customerId);
    expect(await getMembership(ctx, organisationId)).toMatchObject({
      active: false,
      state: 'customer_deleted',
    });
    expect(await market.db.billingSubscription.findMany({ where: { organisationId } })).toMatchObject([
      { status: 'canceled' },
    ]);
    expect(await mailsTo(owner.user.email)).toEqual(['started', 'ended']);
  });

  it('has two subscriptions: the oldest counts, nothing is cancelled, a person is called', async () => {
    const { organisationId, customerId, subscription } = await makeCustomer();
    const second = subscription({ id: `sub_${customerId}_2`, createdAt: new Date('2026-11-20T09:00:00Z') });
    told.tell({ subscriptions: [subscription(), second] });
    await syncCustomer(ctx, customerId);
    expect(await getMembership(ctx, organisationId)).toMatchObject({
      active: true,
      subscriptionId: `sub_${customerId}`,
      alerts: ['several_live'],
    });
    expect(await market.db.billingLogEntry.findFirst({ where: { organisationId } })).toMatchObject({
      after: { alerts: ['several_live'] },
    });
  });

  it('has a status we do not know: three days of access, counted from when we first saw it', async () => {
    const { organisationId, customerId, subscription } = await makeCustomer();
    told.tell({ subscriptions: [subscription({ status: 'hibernating' })] });
    await syncCustomer(ctx, customerId);
    expect(await getMembership(ctx, organisationId)).toMatchObject({ active: true, state: 'unknown' });
    market.clock.set('2026-11-26T10:00:00Z');
    await syncCustomer(ctx, customerId);
    expect(await getMembership(ctx, organisationId)).toMatchObject({ active: false, state: 'unknown' });
  });
});
