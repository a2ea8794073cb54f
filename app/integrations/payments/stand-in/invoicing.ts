import { requireCustomer, requirePrice, requireSubscription } from './find';
import { invoicePrefix } from './render-catalogue';
import { renderInvoice, renderSubscription } from './render-billing';
import type { Simulation } from './simulation';
import type { InvoiceFact, SubscriptionFact } from './state';

const secondsPerDay = 86_400;
/** Days between the attempts to charge a renewal; after the last one the subscription ends. */
const retryDays = [3, 5, 7];

/** An open invoice for the period the subscription is in. */
export function createInvoice(
  simulation: Simulation,
  subscription: SubscriptionFact,
  reason: InvoiceFact['reason'],
): InvoiceFact {
  const price = requirePrice(simulation, subscription.price);
  const customer = requireCustomer(simulation, subscription.customer);
  customer.invoiceCount += 1;
  const invoice: InvoiceFact = {
    id: simulation.newId('in'),
    created: simulation.now(),
    customer: customer.id,
    subscription: subscription.id,
    number: `${invoicePrefix(customer)}-${String(customer.invoiceCount).padStart(4, '0')}`,
    status: 'open',
    reason,
    currency: price.currency,
    amount: price.amount * subscription.quantity,
    price: price.id,
    quantity: subscription.quantity,
    periodStart: subscription.periodStart,
    periodEnd: subscription.periodEnd,
    attempts: 0,
    nextAttempt: null,
    paidAt: null,
    voidedAt: null,
  };
  simulation.state.invoices[invoice.id] = invoice;
  subscription.latestInvoice = invoice.id;
  return invoice;
}

/** The money came in; a subscription that was late is active again. */
export function markPaid(simulation: Simulation, invoice: InvoiceFact): void {
  if (invoice.status !== 'open') return;
  Object.assign(invoice, { status: 'paid', paidAt: simulation.now(), nextAttempt: null });
  simulation.emit('invoice.paid', renderInvoice(simulation, invoice));
  simulation.emit('invoice.payment_succeeded', renderInvoice(simulation, invoice));
  const subscription = requireSubscription(simulation, invoice.subscription);
  if (subscription.status !== 'past_due') return;
  subscription.status = 'active';
  simulation.emit('customer.subscription.updated', renderSubscription(simulation, subscription));
}

/** The charge was refused: the subscription is late, and ends with the last attempt. */
export function markFailed(simulation: Simulation, invoice: InvoiceFact): void {
  const wait = retryDays[invoice.attempts - 1];
  invoice.nextAttempt = wait === undefined ? null : simulation.now() + wait * secondsPerDay;
  simulation.emit('invoice.payment_failed', renderInvoice(simulation, invoice));
  const subscription = requireSubscription(simulation, invoice.subscription);
  if (subscription.status === 'canceled') return;
  if (wait === undefined) return endSubscription(simulation, subscription, 'payment_failed');
  if (subscription.status === 'past_due') return;
  subscription.status = 'past_due';
  simulation.emit('customer.subscription.updated', renderSubscription(simulation, subscription));
}

/** Ends a subscription now. */
export function endSubscription(
  simulation: Simulation,
  subscription: SubscriptionFact,
  reason: string,
): void {
  const now = simulation.now();
  subscription.status = 'canceled';
  subscription.canceledAt ??= now;
  subscription.endedAt = now;
  subscription.cancelReason = reason;
  simulation.emit('customer.subscription.deleted', renderSubscription(simulation, subscription));
}
