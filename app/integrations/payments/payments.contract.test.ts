import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIVE } from '../../../tests/live-runs';
import { createStripePayments } from './live.server';
import { PaymentsRefused, type Payments } from './payments-port';
import { openCheckout, openTestWorld } from './stand-in/open-test-world.server';

type World = { payments: Payments; mode: Payments['mode']; close(): Promise<void> };

/** One suite for whatever implements the port: the stand-in always, Stripe's test mode when a key is given. */
const worlds: [string, () => Promise<World>][] = [
  [
    'the stand-in',
    async () => {
      const opened = await openTestWorld();
      const closeClean = async () => {
        await opened.close();
        expect(opened.standIn.control.violations()).toEqual([]);
      };
      return { payments: opened.payments, mode: 'stand-in', close: closeClean };
    },
  ],
];

const contractKey = LIVE.stripe.key;
if (contractKey) {
  if (!/^[sr]k_test_/.test(contractKey)) throw new Error('STRIPE_CONTRACT_KEY must be a test key');
  const open = async (): Promise<World> => ({
    payments: createStripePayments({ secretKey: contractKey, webhookSecrets: [], timeoutMs: 20_000 }),
    mode: 'live',
    close: () => Promise.resolve(),
  });
  worlds.push(['the test mode of Stripe', open]);
}

describe.each(worlds)('the payments port over %s', (_name, open) => {
  let world: World;
  let payments: Payments;

  beforeAll(async () => {
    world = await open();
    payments = world.payments;
  });
  afterAll(() => world.close());

  const plan = (change: object = {}) => ({
    lookupKey: 'contract-monthly',
    productName: 'Contract test plan',
    amountCents: 9_500,
    currency: 'eur',
    interval: 'month' as const,
    ...change,
  });

  it('says what it is', () => {
    expect(payments.mode).toBe(world.mode);
  });

  it('finds the price it made, also for callers at the same moment', async () => {
    const first = await payments.ensurePrice(plan());
    const [second, third] = await Promise.all([payments.ensurePrice(plan()), payments.ensurePrice(plan())]);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
  });

  it('makes a new price of the same product when the amount changes, and keeps one product per name', async () => {
    const lookupKey = `contract-${randomUUID()}`;
    const before = await payments.ensurePrice(plan({ lookupKey }));
    const after = await payments.ensurePrice(plan({ lookupKey, amountCents: 9_900 }));
    expect(after.priceId).not.toBe(before.priceId);
    expect(after.productId).toBe(before.productId);
    expect(await payments.ensurePrice(plan({ lookupKey, amountCents: 9_900 }))).toEqual(after);
    const backAgain = await payments.ensurePrice(plan({ lookupKey }));
    expect(backAgain.priceId).not.toBe(after.priceId);
  });

  const customer = (change: object = {}) => ({
    organisationId: randomUUID(),
    name: 'Café de Proef B.V.',
    email: 'inkoop@proefkoper.example',
    vatNumber: null,
    operationId: randomUUID(),
    locale: 'nl' as const,
    ...change,
  });

  it('makes one customer per operation', async () => {
    const input = customer();
    const [one, other] = [await payments.createCustomer(input), await payments.createCustomer(input)];
    expect(other).toEqual(one);
    expect((await payments.createCustomer(customer())).customerId).not.toBe(one.customerId);
  });

  it('takes a customer whose VAT number is impossible, without it', async () => {
    const { customerId } = await payments.createCustomer(customer({ vatNumber: 'NL-IMPOSSIBLE' }));
    expect((await payments.fetchCustomer(customerId)).deleted).toBe(false);
  });

  it('knows nothing of a new customer yet', async () => {
    const { customerId } = await payments.createCustomer(customer());
    const state = await payments.fetchCustomer(customerId);
    expect(state).toEqual({ customerId, deleted: false, subscriptions: [], invoices: [] });
  });

  it('counts a customer who never existed as deleted', async () => {
    const state = await payments.fetchCustomer('cus_neverexisted1');
    expect(state).toMatchObject({ deleted: true, subscriptions: [], invoices: [] });
  });

  it('opens a checkout that can be read back', async () => {
    const session = await openCheckout(payments);
    expect(session.status).toBe('open');
    expect(session.url).toMatch(/^https?:\/\//);
    expect(session.expiresAt.getTime()).toBeGreaterThan(Date.now());
    expect(await payments.getCheckout(session.sessionId)).toEqual(session);
  });

  it('gives one session per operation, in its present state, and refuses other wishes under the same key', async () => {
    const { priceId } = await payments.ensurePrice(plan());
    const { customerId } = await payments.createCustomer(customer());
    const request = {
      customerId,
      priceId,
      operationId: randomUUID(),
      organisationId: randomUUID(),
      successUrl: 'http://localhost:3000/paid',
      cancelUrl: 'http://localhost:3000/plans',
      locale: 'en' as const,
    };
    const first = await payments.createCheckout(request);
    expect(await payments.createCheckout(request)).toEqual(first);
    await payments.expireCheckout(first.sessionId);
    expect(await payments.createCheckout(request)).toMatchObject({
      sessionId: first.sessionId,
      status: 'expired',
      url: null,
    });
    const other = payments.createCheckout({ ...request, locale: 'nl' });
    await expect(other).rejects.toMatchObject({ name: 'PaymentsRefused' });
  });

  it('expires a checkout, twice without harm', async () => {
    const { sessionId } = await openCheckout(payments);
    await payments.expireCheckout(sessionId);
    await payments.expireCheckout(sessionId);
    expect(await payments.getCheckout(sessionId)).toMatchObject({ status: 'expired', url: null });
  });

  it.each([
    ['a session', () => payments.getCheckout('cs_test_never')],
    ['a session to expire', () => payments.expireCheckout('cs_test_never')],
    ['a customer of a checkout', () => openCheckout(payments, { customerId: 'cus_never' })],
    ['a price', () => openCheckout(payments, { priceId: 'price_never' })],
    [
      'a customer of a portal link',
      () =>
        payments.createPortalLink({
          customerId: 'cus_never',
          returnUrl: 'http://localhost:3000',
          locale: 'nl',
        }),
    ],
  ])('refuses what does not exist: %s', async (_what, call) => {
    const error = await call().then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(PaymentsRefused);
    expect(error).toMatchObject({ code: 'resource_missing' });
  });

  it('gives a portal link', async () => {
    const { customerId } = await payments.createCustomer(customer());
    const link = { customerId, returnUrl: 'http://localhost:3000/account', locale: 'nl' as const };
    expect(await payments.createPortalLink(link)).toMatch(/^https?:\/\//);
  });

  it('lists events since a moment, oldest first, without repetition', async () => {
    const since = new Date(Date.now() - 3_600_000);
    const { sessionId, customerId } = await openCheckout(payments);
    await payments.expireCheckout(sessionId);
    const isListed = async () => {
      const events = await payments.listEventsSince(since);
      const moments = events.map((event) => event.createdAt.getTime());
      expect(moments).toEqual(moments.toSorted((one, other) => one - other));
      expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
      return events.some((event) => event.objectId === sessionId && event.customerId === customerId);
    };
    await expect.poll(isListed, { timeout: 15_000 }).toBe(true);
    expect(await payments.listEventsSince(new Date(Date.now() + 86_400_000))).toEqual([]);
  });
});
