import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PaymentChoice } from './complete-checkout';
import { openTestWorld, type TestWorld } from './open-test-world.server';
import { payAsPerson, pressInPortal } from './pay-as-person';

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld({ deliver: false, clock: () => new Date('2027-03-01T10:00:00Z') });
});
afterEach(async () => {
  await world.close();
  expect(world.standIn.control.violations()).toEqual([]);
});

async function payBy(choice: PaymentChoice) {
  const { url, customerId } = await world.openCheckout();
  await payAsPerson(url ?? '', choice);
  const read = async () => {
    const { subscriptions, invoices } = await world.payments.fetchCustomer(customerId);
    return { subscription: subscriptions[0], invoices };
  };
  return { customerId, read };
}

const countOf = (type: string) =>
  world.standIn.control.events().filter((event) => event.type === type).length;

describe('a year later', () => {
  it('a card renews at once', async () => {
    const { read } = await payBy('card');
    world.standIn.control.advance({ days: 367 });
    const { subscription, invoices } = await read();
    expect(subscription).toMatchObject({ status: 'active', periodEnd: new Date('2029-03-01T10:00:00Z') });
    expect(invoices.map(({ status }) => status)).toEqual(['paid', 'paid']);
    expect(countOf('invoice.paid')).toBe(2);
  });

  it('iDEAL renews by a debit that takes days', async () => {
    const { read } = await payBy('ideal');
    world.standIn.control.advance({ days: 367 });
    expect((await read()).invoices.map(({ status }) => status)).toEqual(['paid', 'open']);
    world.standIn.control.advance({ days: 8 });
    expect((await read()).invoices.map(({ status }) => status)).toEqual(['paid', 'paid']);
  });

  it('a refused card makes it late, paying heals it', async () => {
    const { customerId, read } = await payBy('card');
    world.standIn.control.declineCharges(customerId, true);
    world.standIn.control.advance({ days: 367 });
    expect((await read()).subscription?.status).toBe('past_due');
    world.standIn.control.declineCharges(customerId, false);
    world.standIn.control.advance({ days: 4 });
    const { subscription, invoices } = await read();
    expect(subscription?.status).toBe('active');
    expect(invoices.map(({ status }) => status)).toEqual(['paid', 'paid']);
  });

  it('a card refused to the end ends it', async () => {
    const { customerId, read } = await payBy('card');
    world.standIn.control.declineCharges(customerId, true);
    world.standIn.control.advance({ days: 390 });
    const { subscription } = await read();
    expect(subscription).toMatchObject({ status: 'canceled' });
    expect(subscription?.endedAt).not.toBeNull();
    expect(countOf('invoice.payment_failed')).toBe(4);
    expect(countOf('customer.subscription.deleted')).toBe(1);
  });

  it('a planned end happens on its day, without another invoice', async () => {
    const { customerId, read } = await payBy('card');
    const { subscription } = await read();
    const link = { customerId, returnUrl: 'http://localhost:3000', locale: 'en' as const };
    await pressInPortal(await world.payments.createPortalLink(link), 'cancel', subscription?.id ?? '');
    world.standIn.control.advance({ days: 364 });
    expect((await read()).subscription?.status).toBe('active');
    world.standIn.control.advance({ days: 3 });
    const later = await read();
    expect(later.subscription?.status).toBe('canceled');
    expect(later.invoices).toHaveLength(1);
  });
});

describe('at once', () => {
  it('every debit can be answered, against what was chosen too', async () => {
    const { read } = await payBy('sepa_debit');
    expect(world.standIn.control.settleDebits(false)).toBe(1);
    expect((await read()).subscription?.status).toBe('past_due');
    expect(world.standIn.control.settleDebits()).toBe(0);
  });

  it('a subscription can be ended from outside', async () => {
    const { read } = await payBy('card');
    world.standIn.control.cancelNow((await read()).subscription?.id ?? '');
    expect((await read()).subscription?.status).toBe('canceled');
  });
});
