import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createStripePayments } from './live.server';
import { PaymentsRefused, PaymentsUnavailable, type Payments } from './payments-port';
import { openTestWorld, type TestWorld } from './stand-in/open-test-world.server';

const secretKey = 'sk_test_never_to_be_logged';
const logged: unknown[] = [];
const log = { warn: (...entry: unknown[]) => logged.push(entry) };
let world: TestWorld;
let payments: Payments;
/** Gives up soon, for a provider that never answers. */
let hasty: Payments;

beforeAll(async () => {
  world = await openTestWorld();
  payments = world.openPayments({ secretKey, log });
  hasty = world.openPayments({ secretKey, timeoutMs: 250, log });
});
afterEach(() => world.standIn.control.resetFaults());
afterAll(() => world.close());

const newCustomer = (operationId: string = randomUUID(), asked = payments) =>
  asked.createCustomer({
    organisationId: 'organisation-1',
    name: 'De Proefkoper B.V.',
    email: 'inkoop@proefkoper.example',
    vatNumber: null,
    operationId,
    locale: 'nl',
  });

describe('a provider that cannot be used now', () => {
  it.each(['500', '429', 'hang', 'refuse-connection'] as const)(
    'is unavailable on %s, and heals',
    async (kind) => {
      world.standIn.control.fault(kind);
      await expect(newCustomer(undefined, hasty)).rejects.toBeInstanceOf(PaymentsUnavailable);
      await expect(hasty.fetchCustomer('cus_1')).rejects.toBeInstanceOf(PaymentsUnavailable);
      world.standIn.control.resetFaults();
      expect((await newCustomer()).customerId).toMatch(/^cus_/);
    },
  );

  it('repeats one failed attempt by itself', async () => {
    world.standIn.control.fault('500', 1);
    expect((await newCustomer()).customerId).toMatch(/^cus_/);
  });

  it('is unavailable when nothing listens', async () => {
    const gone = await openTestWorld();
    await gone.close();
    await expect(gone.payments.getCheckout('cs_test_1')).rejects.toBeInstanceOf(PaymentsUnavailable);
  });

  it.each(['lose-response', 'cut-response'] as const)('makes one customer when it %ss', async (kind) => {
    const operationId = randomUUID();
    const count = () =>
      world.standIn.control.events().filter(({ type }) => type === 'customer.created').length;
    const before = count();
    world.standIn.control.loseResponses(Infinity, kind);
    await expect(newCustomer(operationId, hasty)).rejects.toBeInstanceOf(PaymentsUnavailable);
    world.standIn.control.resetFaults();
    const { customerId } = await newCustomer(operationId);
    expect((await payments.fetchCustomer(customerId)).deleted).toBe(false);
    expect(count()).toBe(before + 1);
  });
});

describe('a key that is not accepted', () => {
  it('is refused, and not called unavailable', async () => {
    const other = world.openPayments({ secretKey: 'sk_test_with-odd-signs', log });
    await expect(other.getCheckout('cs_test_1')).rejects.toBeInstanceOf(PaymentsRefused);
  });

  it.each([
    [{ secretKey: 'sk_live_1', apiBase: { protocol: 'http', host: '127.0.0.1', port: 1 } }],
    [{ secretKey: 'sk_test_1', apiBase: { protocol: 'http', host: 'example.org', port: 1 } }],
  ] as const)('never reaches a stand-in it does not belong to: %o', (options) => {
    expect(() => createStripePayments({ webhookSecrets: [], ...options })).toThrow(/stand-in/);
  });
});

it('keeps keys out of the log', () => {
  expect(logged.length).toBeGreaterThan(0);
  expect(JSON.stringify(logged)).not.toContain(secretKey);
});
