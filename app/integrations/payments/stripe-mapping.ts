import type Stripe from 'stripe';
import type { CheckoutState, PaymentsInvoice, PaymentsSubscription, WebhookEvent } from './payments-port';

type Reference = string | { id: string } | null | undefined;

/** The id of an expandable field, expanded or not. */
export function idOf(reference: Reference): string | null {
  if (reference === null || reference === undefined) return null;
  return typeof reference === 'string' ? reference : reference.id;
}

/** Seconds since 1970 to a date. */
export function toDate(seconds: number): Date {
  return new Date(seconds * 1000);
}

function toDateOrNull(seconds: number | null | undefined): Date | null {
  return seconds === null || seconds === undefined ? null : toDate(seconds);
}

/** The period stands on the items since API version basil; with several items the earliest end counts. */
export function mapSubscription(subscription: Stripe.Subscription): PaymentsSubscription {
  const [first, ...rest] = subscription.items.data;
  const item = rest.reduce(
    (soonest, next) => (soonest && soonest.current_period_end <= next.current_period_end ? soonest : next),
    first,
  );
  return {
    id: subscription.id,
    customerId: idOf(subscription.customer) ?? '',
    status: subscription.status,
    priceId: item?.price.id ?? null,
    itemId: item?.id ?? null,
    periodStart: toDateOrNull(item?.current_period_start),
    periodEnd: toDateOrNull(item?.current_period_end),
    cancelAt: cancelMoment(subscription, item?.current_period_end),
    canceledAt: toDateOrNull(subscription.canceled_at),
    endedAt: toDateOrNull(subscription.ended_at),
    createdAt: toDate(subscription.created),
    latestInvoiceId: idOf(subscription.latest_invoice),
    livemode: subscription.livemode,
  };
}

/** A planned end shows as `cancel_at`, or as the older boolean that means "at the end of the period". */
function cancelMoment(subscription: Stripe.Subscription, periodEnd: number | undefined): Date | null {
  if (subscription.cancel_at !== null) return toDate(subscription.cancel_at);
  return subscription.cancel_at_period_end ? toDateOrNull(periodEnd) : null;
}

/** The subscription of an invoice stands under `parent` since API version basil. */
export function mapInvoice(invoice: Stripe.Invoice): PaymentsInvoice {
  return {
    id: invoice.id,
    customerId: idOf(invoice.customer),
    subscriptionId: idOf(invoice.parent?.subscription_details?.subscription),
    status: invoice.status,
    number: invoice.number,
    currency: invoice.currency,
    totalCents: invoice.total,
    taxCents: (invoice.total_taxes ?? []).reduce((sum, tax) => sum + tax.amount, 0),
    dueCents: invoice.amount_remaining,
    paidCents: invoice.amount_paid,
    createdAt: toDate(invoice.created),
    hostedUrl: invoice.hosted_invoice_url ?? null,
    pdfUrl: invoice.invoice_pdf ?? null,
  };
}

const checkoutStatuses = ['open', 'complete', 'expired'] as const;

/** A status Stripe adds later counts as open only while there is a page to pay on. */
export function mapCheckout(session: Stripe.Checkout.Session): CheckoutState {
  const known = checkoutStatuses.find((status) => status === session.status);
  return {
    sessionId: session.id,
    url: session.url,
    status: known ?? (session.url ? 'open' : 'expired'),
    customerId: idOf(session.customer),
    expiresAt: toDate(session.expires_at),
  };
}

/** Takes ids only: the payload may be old, and may come in another API version. */
export function mapEvent(event: Stripe.Event): WebhookEvent {
  const object: Record<string, unknown> = { ...event.data.object };
  const objectId = typeof object.id === 'string' ? object.id : null;
  return {
    id: event.id,
    type: event.type,
    objectId,
    customerId: object.object === 'customer' ? objectId : readId(object.customer),
    createdAt: toDate(event.created),
    apiVersion: event.api_version,
    livemode: event.livemode,
  };
}

function readId(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' ? value.id : null;
}
