import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createStripePayments, type StripePaymentsOptions } from '../live.server';
import type { CheckoutRequest, CheckoutState, Payments } from '../payments-port';
import { startStripeStandIn, type StandInOptions, type StripeStandIn } from './start-stand-in.server';

export const testSecret = 'whsec_test_current';

/** One webhook as it came in, and the status it is answered with. */
export type Received = { body: string; signature: string | null };

export type TestWorld = {
  standIn: StripeStandIn;
  payments: Payments;
  received: Received[];
  /** What the receiver answers from now on. */
  answerWith(status: number): void;
  /** The same stand-in through an adapter with other settings. */
  openPayments(options: Partial<StripePaymentsOptions>): Payments;
  /** A customer with an open checkout for a yearly plan of 950 euros. */
  openCheckout(change?: Partial<CheckoutRequest>): Promise<CheckoutState & { customerId: string }>;
  close(): Promise<void>;
};

async function openReceiver() {
  const received: Received[] = [];
  let status = 200;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      const signature = request.headers['stripe-signature'];
      received.push({ body, signature: typeof signature === 'string' ? signature : null });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    received,
    url: `http://127.0.0.1:${port}/webhooks`,
    answerWith: (next: number) => {
      status = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A stand-in, an adapter on it and a receiver of its webhooks, for tests; nothing leaves this machine. */
export async function openTestWorld(options: Partial<StandInOptions> = {}): Promise<TestWorld> {
  const receiver = await openReceiver();
  const standIn = await startStripeStandIn({
    webhookUrl: receiver.url,
    webhookSecret: testSecret,
    ...options,
  });
  const openPayments = (change: Partial<StripePaymentsOptions>) =>
    createStripePayments({
      secretKey: 'sk_test_world',
      webhookSecrets: [testSecret],
      apiBase: standIn.apiBase,
      ...change,
    });
  const payments = openPayments({});
  return {
    standIn,
    payments,
    openPayments,
    received: receiver.received,
    answerWith: receiver.answerWith,
    openCheckout: (change) => openCheckout(payments, change),
    close: async () => {
      await standIn.close();
      await receiver.close();
    },
  };
}

/** A new customer, the plan if it is not there yet, and an open checkout. */
export async function openCheckout(payments: Payments, change: Partial<CheckoutRequest> = {}) {
  const { priceId } = await payments.ensurePrice({
    lookupKey: 'contract-yearly',
    productName: 'Contract test plan',
    amountCents: 95_000,
    currency: 'eur',
    interval: 'year',
  });
  const organisationId = randomUUID();
  const { customerId } = await payments.createCustomer({
    organisationId,
    name: 'De Proefkoper B.V.',
    email: 'inkoop@proefkoper.example',
    vatNumber: null,
    operationId: randomUUID(),
    locale: 'nl',
  });
  const session = await payments.createCheckout({
    customerId,
    priceId,
    operationId: randomUUID(),
    organisationId,
    successUrl: 'http://localhost:3000/paid?session={CHECKOUT_SESSION_ID}',
    cancelUrl: 'http://localhost:3000/plans',
    locale: 'nl',
    ...change,
  });
  return { ...session, customerId };
}
