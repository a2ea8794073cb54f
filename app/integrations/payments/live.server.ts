import Stripe from 'stripe';
import {
  BadSignature,
  PaymentsRefused,
  type CheckoutRequest,
  type CheckoutState,
  type CustomerState,
  type Payments,
  type WebhookEvent,
} from './payments-port';
import { ensurePrice } from './ensure-price.server';
import { callStripe, isMissing, type PaymentsLog } from './stripe-errors';
import { eventTypesPerCall, stripeEventTypes } from './stripe-event-types';
import { mapCheckout, mapEvent, mapInvoice, mapSubscription } from './stripe-mapping';

export type StripePaymentsOptions = {
  secretKey: string;
  /** Current first, then the previous one while a secret is being replaced. */
  webhookSecrets: string[];
  portalConfigurationId?: string;
  /** Address of a stand-in; loopback only. Without it the real Stripe is called. */
  apiBase?: { protocol: 'http' | 'https'; host: string; port: number };
  log?: PaymentsLog;
  /** Milliseconds one attempt may take, 8000 by default; a failed attempt is repeated once. */
  timeoutMs?: number;
};

const loopback = ['127.0.0.1', '::1', 'localhost'];
const listLimit = 10_000;

function createClient(options: StripePaymentsOptions): Stripe {
  const { secretKey, apiBase, timeoutMs = 8_000 } = options;
  if (apiBase && !loopback.includes(apiBase.host))
    throw new Error('a payments stand-in must be on this machine');
  if (apiBase && !/^[sr]k_test_/.test(secretKey)) throw new Error('a payments stand-in takes test keys only');
  return new Stripe(secretKey, {
    ...apiBase,
    timeout: timeoutMs,
    maxNetworkRetries: 1,
    telemetry: false,
  });
}

/** The payments port over Stripe; over a stand-in when `apiBase` names one. */
export function createStripePayments(options: StripePaymentsOptions): Payments {
  const client = createClient(options);
  const call = <T>(operation: string, run: () => Promise<T>) => callStripe(operation, options.log, run);
  return {
    mode: options.apiBase ? 'stand-in' : 'live',
    ensurePrice: (plan) => call('ensurePrice', () => ensurePrice(client, plan)),
    createCustomer: (input) => createCustomer(client, call, input),
    createCheckout: (request) => call('createCheckout', () => createCheckout(client, request)),
    getCheckout: (sessionId) =>
      call('getCheckout', async () => mapCheckout(await client.checkout.sessions.retrieve(sessionId))),
    expireCheckout: (sessionId) => expireCheckout(client, call, sessionId),
    createPortalLink: ({ customerId, returnUrl, locale }) =>
      call('createPortalLink', async () => {
        const configuration = options.portalConfigurationId;
        const session = await client.billingPortal.sessions.create({
          customer: customerId,
          return_url: returnUrl,
          locale,
          ...(configuration ? { configuration } : {}),
        });
        return session.url;
      }),
    fetchCustomer: (customerId) => fetchCustomer(client, call, customerId),
    listEventsSince: (since) => call('listEventsSince', () => listEventsSince(client, since)),
    verifyWebhook: (rawBody, signatureHeader) =>
      verifyWebhook(client, options.webhookSecrets, rawBody, signatureHeader),
  };
}

type Call = <T>(operation: string, run: () => Promise<T>) => Promise<T>;

/** A VAT number that Stripe does not take is left out: the customer can give it at the checkout. */
async function createCustomer(
  client: Stripe,
  call: Call,
  input: Parameters<Payments['createCustomer']>[0],
): Promise<{ customerId: string }> {
  const create = (vatNumber: string | null, idempotencyKey: string) =>
    call('createCustomer', () =>
      client.customers.create(
        {
          name: input.name,
          email: input.email,
          preferred_locales: [input.locale],
          metadata: { organisation_id: input.organisationId },
          ...(vatNumber ? { tax_id_data: [{ type: 'eu_vat', value: vatNumber }] } : {}),
        },
        { idempotencyKey },
      ),
    );
  try {
    return { customerId: (await create(input.vatNumber, input.operationId)).id };
  } catch (error) {
    if (!(error instanceof PaymentsRefused) || error.code !== 'tax_id_invalid') throw error;
    return { customerId: (await create(null, `${input.operationId}:without-vat`)).id };
  }
}

/**
 * Payment methods are chosen by Stripe within the three that are allowed; `payment_method_types` no longer exists.
 * A repeated call gets the first answer again, which may be old: then the session is read once more.
 */
async function createCheckout(client: Stripe, request: CheckoutRequest): Promise<CheckoutState> {
  const metadata = { organisation_id: request.organisationId, operation_id: request.operationId };
  const session = await client.checkout.sessions.create(
    {
      mode: 'subscription',
      customer: request.customerId,
      client_reference_id: request.operationId,
      line_items: [{ price: request.priceId, quantity: 1 }],
      success_url: request.successUrl,
      cancel_url: request.cancelUrl,
      locale: request.locale,
      metadata,
      subscription_data: { metadata },
      allowed_payment_method_types: ['card', 'ideal', 'sepa_debit'],
      payment_method_collection: 'always',
      billing_address_collection: 'required',
      tax_id_collection: { enabled: true, required: 'if_supported' },
      customer_update: { name: 'auto', address: 'auto' },
      automatic_tax: { enabled: false },
    },
    { idempotencyKey: request.operationId },
  );
  const replayed = session.lastResponse.headers['idempotent-replayed'] === 'true';
  return mapCheckout(replayed ? await client.checkout.sessions.retrieve(session.id) : session);
}

async function expireCheckout(client: Stripe, call: Call, sessionId: string): Promise<void> {
  try {
    await call('expireCheckout', () => client.checkout.sessions.expire(sessionId));
  } catch (error) {
    if (!(error instanceof PaymentsRefused) || isMissing(error)) throw error;
    const session = await call('getCheckout', () => client.checkout.sessions.retrieve(sessionId));
    if (session.status !== 'expired') throw error;
  }
}

async function fetchCustomer(client: Stripe, call: Call, customerId: string): Promise<CustomerState> {
  const orNone = async <T>(read: Promise<T[]>): Promise<T[]> => {
    try {
      return await read;
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  };
  const [deleted, subscriptions, invoices] = await Promise.all([
    isDeleted(client, call, customerId),
    orNone(
      call('listSubscriptions', () =>
        client.subscriptions
          .list({ customer: customerId, status: 'all', limit: 100 })
          .autoPagingToArray({ limit: listLimit }),
      ),
    ),
    orNone(
      call('listInvoices', () =>
        client.invoices.list({ customer: customerId, limit: 100 }).autoPagingToArray({ limit: listLimit }),
      ),
    ),
  ]);
  return {
    customerId,
    deleted,
    subscriptions: subscriptions.reverse().map(mapSubscription),
    invoices: invoices.reverse().map(mapInvoice),
  };
}

async function isDeleted(client: Stripe, call: Call, customerId: string): Promise<boolean> {
  try {
    const customer = await call('retrieveCustomer', () => client.customers.retrieve(customerId));
    return customer.deleted === true;
  } catch (error) {
    if (isMissing(error)) return true;
    throw error;
  }
}

/** Stripe lists newest first and keeps 30 days. */
async function listEventsSince(client: Stripe, since: Date): Promise<WebhookEvent[]> {
  const created = { gte: Math.floor(since.getTime() / 1000) };
  const lists: Promise<Stripe.Event[]>[] = [];
  for (let start = 0; start < stripeEventTypes.length; start += eventTypesPerCall) {
    const types = stripeEventTypes.slice(start, start + eventTypesPerCall);
    const page = client.events.list({ created, types, limit: 100 });
    lists.push(page.autoPagingToArray({ limit: listLimit }));
  }
  const events = (await Promise.all(lists)).flatMap((list) => list.reverse());
  return events.sort((one, other) => one.created - other.created).map(mapEvent);
}

function verifyWebhook(
  client: Stripe,
  secrets: string[],
  rawBody: string,
  signatureHeader: string | null,
): WebhookEvent {
  if (!signatureHeader) throw new BadSignature('the signature header is missing');
  for (const secret of secrets) {
    try {
      return mapEvent(client.webhooks.constructEvent(rawBody, signatureHeader, secret));
    } catch (error) {
      if (error instanceof Stripe.errors.StripeSignatureVerificationError) continue;
      throw new BadSignature('the signed body is not an event of this API');
    }
  }
  throw new BadSignature('no known secret made this signature in the last five minutes');
}
