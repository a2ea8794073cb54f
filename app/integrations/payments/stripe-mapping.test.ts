import type Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { idOf, mapCheckout, mapEvent, mapInvoice, mapSubscription } from './stripe-mapping';

/** Only the fields the mapping reads. */
function subscription(change: object = {}): Stripe.Subscription {
  const base = {
    id: 'sub_1',
    customer: 'cus_1',
    status: 'active',
    created: 1_000,
    cancel_at: null,
    cancel_at_period_end: false,
    canceled_at: null,
    ended_at: null,
    latest_invoice: 'in_1',
    livemode: false,
    items: { data: [item('si_1', 2_000)] },
  };
  return { ...base, ...change } as unknown as Stripe.Subscription;
}

const item = (id: string, end: number) => ({
  id,
  price: { id: `price_of_${id}` },
  current_period_start: 1_000,
  current_period_end: end,
});

const moment = (seconds: number) => new Date(seconds * 1000);

describe('a subscription', () => {
  it('takes its period from the item', () => {
    expect(mapSubscription(subscription())).toMatchObject({
      priceId: 'price_of_si_1',
      itemId: 'si_1',
      periodStart: moment(1_000),
      periodEnd: moment(2_000),
      cancelAt: null,
    });
  });

  it.each([
    ['the soonest of two items', { items: { data: [item('si_1', 3_000), item('si_2', 2_000)] } }, 'si_2'],
    ['no item', { items: { data: [] } }, null],
  ])('with %s', (_what, change, itemId) => {
    expect(mapSubscription(subscription(change)).itemId).toBe(itemId);
  });

  it.each([
    ['cancel_at alone, as the portal leaves it', { cancel_at: 1_500 }, moment(1_500)],
    ['the boolean alone', { cancel_at_period_end: true }, moment(2_000)],
    ['both', { cancel_at: 2_000, cancel_at_period_end: true }, moment(2_000)],
  ])('reads a planned end from %s', (_what, change, cancelAt) => {
    expect(mapSubscription(subscription(change)).cancelAt).toEqual(cancelAt);
  });

  it('keeps a status that nobody knows yet', () => {
    expect(mapSubscription(subscription({ status: 'hibernating' })).status).toBe('hibernating');
  });

  it('reads ids from expanded objects', () => {
    const expanded = subscription({ customer: { id: 'cus_2' }, latest_invoice: { id: 'in_2' } });
    expect(mapSubscription(expanded)).toMatchObject({ customerId: 'cus_2', latestInvoiceId: 'in_2' });
  });
});

describe('an invoice', () => {
  const invoice = (change: object = {}) =>
    ({
      id: 'in_1',
      customer: 'cus_1',
      status: 'open',
      number: 'A-1',
      currency: 'eur',
      total: 12_100,
      total_taxes: [{ amount: 2_000 }, { amount: 100 }],
      amount_remaining: 12_100,
      amount_paid: 0,
      created: 1_000,
      parent: { subscription_details: { subscription: 'sub_1' } },
      ...change,
    }) as unknown as Stripe.Invoice;

  it('adds up its taxes and finds its subscription under the parent', () => {
    expect(mapInvoice(invoice())).toMatchObject({
      subscriptionId: 'sub_1',
      totalCents: 12_100,
      taxCents: 2_100,
      dueCents: 12_100,
      hostedUrl: null,
    });
  });

  it.each([
    ['parent', { parent: null }, 'subscriptionId', null],
    ['taxes', { total_taxes: null }, 'taxCents', 0],
    ['customer', { customer: null }, 'customerId', null],
  ] as const)('does without a %s', (_what, change, field, expected) => {
    expect(mapInvoice(invoice(change))[field]).toBe(expected);
  });
});

describe('a checkout', () => {
  it.each([
    ['open', 'https://x', 'open'],
    ['complete', null, 'complete'],
    ['expired', null, 'expired'],
    ['a word of tomorrow', 'https://x', 'open'],
    [null, null, 'expired'],
  ])('with status %s and url %s is %s', (status, url, expected) => {
    const session = { id: 'cs_1', url, status, customer: null, expires_at: 1 };
    expect(mapCheckout(session as unknown as Stripe.Checkout.Session).status).toBe(expected);
  });
});

describe('an event', () => {
  const event = (object: object) =>
    mapEvent({
      id: 'evt_1',
      type: 'x',
      created: 1,
      api_version: null,
      livemode: true,
      data: { object },
    } as unknown as Stripe.Event);

  it.each([
    ['a customer', { object: 'customer', id: 'cus_1' }, 'cus_1', 'cus_1'],
    ['an object of a customer', { object: 'invoice', id: 'in_1', customer: 'cus_1' }, 'in_1', 'cus_1'],
    ['an expanded customer', { object: 'invoice', id: 'in_1', customer: { id: 'cus_1' } }, 'in_1', 'cus_1'],
    ['no customer', { object: 'invoice', id: 'in_1', customer: null }, 'in_1', null],
    ['no id at all', {}, null, null],
    ['ids of a wrong kind', { id: 7, customer: { id: 7 } }, null, null],
  ])('about %s', (_what, object, objectId, customerId) => {
    expect(event(object)).toMatchObject({ objectId, customerId });
  });
});

it.each([
  ['a', 'a'],
  [{ id: 'b' }, 'b'],
  [null, null],
  [undefined, null],
])('the id of %o is %s', (reference, expected) => {
  expect(idOf(reference)).toBe(expected);
});
