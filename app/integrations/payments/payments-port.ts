/**
 * Subscriptions through a payment provider, in the provider's own shape of truth.
 * The port knows customers, prices and subscriptions; what they give access to is decided elsewhere.
 */

export type PaymentsSubscription = {
  id: string;
  customerId: string;
  /** Provider status, kept open: a new word must not break reading. */
  status: string;
  priceId: string | null;
  itemId: string | null;
  periodStart: Date | null;
  periodEnd: Date | null;
  cancelAt: Date | null;
  canceledAt: Date | null;
  endedAt: Date | null;
  createdAt: Date;
  latestInvoiceId: string | null;
  livemode: boolean;
};

export type PaymentsInvoice = {
  id: string;
  customerId: string | null;
  subscriptionId: string | null;
  status: string | null;
  number: string | null;
  currency: string;
  /** Integer minor units (euro cents). */
  totalCents: number;
  taxCents: number;
  /** What is still to be paid: 0 once the invoice is paid. */
  dueCents: number;
  paidCents: number;
  createdAt: Date;
  hostedUrl: string | null;
  pdfUrl: string | null;
};

/** Everything the provider knows of one customer now. */
export type CustomerState = {
  customerId: string;
  /** Deleted at the provider, or never existed there. */
  deleted: boolean;
  /** All of them, whatever their status, oldest first. */
  subscriptions: PaymentsSubscription[];
  /** All of them, oldest first. */
  invoices: PaymentsInvoice[];
};

export type CheckoutRequest = {
  customerId: string;
  priceId: string;
  /** Our operation id: idempotency key and `client_reference_id`; the same key gives the same session. */
  operationId: string;
  organisationId: string;
  successUrl: string;
  cancelUrl: string;
  locale: 'nl' | 'en';
};

export type CheckoutState = {
  sessionId: string;
  url: string | null;
  status: 'open' | 'complete' | 'expired';
  customerId: string | null;
  expiresAt: Date;
};

/** What of a verified webhook is trusted: ids only. The rest is fetched again. */
export type WebhookEvent = {
  id: string;
  type: string;
  objectId: string | null;
  customerId: string | null;
  createdAt: Date;
  apiVersion: string | null;
  livemode: boolean;
};

export type PlanPrice = {
  lookupKey: string;
  amountCents: number;
  currency: string;
  interval: 'month' | 'year';
};

export interface Payments {
  /** `stand-in` makes the interface say that no real money moves. */
  readonly mode: 'live' | 'stand-in';
  /** Finds the price by lookup key, or creates product and price; returns their ids. Idempotent. */
  ensurePrice(plan: PlanPrice & { productName: string }): Promise<{ priceId: string; productId: string }>;
  createCustomer(input: {
    organisationId: string;
    name: string;
    email: string;
    vatNumber: string | null;
    operationId: string;
    locale: 'nl' | 'en';
  }): Promise<{ customerId: string }>;
  createCheckout(request: CheckoutRequest): Promise<CheckoutState>;
  getCheckout(sessionId: string): Promise<CheckoutState>;
  /** Makes an open checkout unpayable; nothing when it expired already, `PaymentsRefused` when it was completed. */
  expireCheckout(sessionId: string): Promise<void>;
  /** A short-lived link to the provider's self-service page for this customer only. */
  createPortalLink(input: { customerId: string; returnUrl: string; locale: 'nl' | 'en' }): Promise<string>;
  /** The whole truth about a customer, all pages read. */
  fetchCustomer(customerId: string): Promise<CustomerState>;
  /** Events since a moment, oldest first, for catching up on lost webhooks. */
  listEventsSince(since: Date): Promise<WebhookEvent[]>;
  /** Verifies the signature over the raw body (current, then previous secret); throws `BadSignature`. */
  verifyWebhook(rawBody: string, signatureHeader: string | null): WebhookEvent;
}

export class BadSignature extends Error {
  override name = 'BadSignature';
}

/** The provider cannot be reached, or answered 429 or 5xx: nothing was decided, try again later. */
export class PaymentsUnavailable extends Error {
  override name = 'PaymentsUnavailable';
}

/** The provider understood the request and said no; the same request will be refused again. */
export class PaymentsRefused extends Error {
  override name = 'PaymentsRefused';

  /** `code` and `param` in the provider's words, such as `resource_missing` and `customer`. */
  constructor(
    message: string,
    readonly code: string | null,
    readonly param: string | null,
  ) {
    super(message);
  }
}
