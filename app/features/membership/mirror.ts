import type { PaymentsInvoice, PaymentsSubscription } from '~/integrations/payments/payments-port';

/** The one mapping from what the provider says to our mirror of a subscription. */
export function toSubscriptionRow(
  subscription: PaymentsSubscription,
  organisationId: string,
  fetchedAt: Date,
) {
  return {
    stripeId: subscription.id,
    organisationId,
    status: subscription.status,
    priceId: subscription.priceId,
    itemId: subscription.itemId,
    periodStart: subscription.periodStart,
    periodEnd: subscription.periodEnd,
    cancelAt: subscription.cancelAt,
    canceledAt: subscription.canceledAt,
    endedAt: subscription.endedAt,
    startedAt: subscription.createdAt,
    latestInvoiceId: subscription.latestInvoiceId,
    livemode: subscription.livemode,
    fetchedAt,
  };
}

/** The one mapping from what the provider says to our mirror of an invoice. */
export function toInvoiceRow(invoice: PaymentsInvoice, organisationId: string, fetchedAt: Date) {
  return {
    stripeId: invoice.id,
    organisationId,
    subscriptionId: invoice.subscriptionId,
    status: invoice.status,
    number: invoice.number,
    currency: invoice.currency,
    totalCents: invoice.totalCents,
    taxCents: invoice.taxCents,
    dueCents: invoice.dueCents,
    paidCents: invoice.paidCents,
    hostedUrl: invoice.hostedUrl,
    pdfUrl: invoice.pdfUrl,
    issuedAt: invoice.createdAt,
    fetchedAt,
  };
}
