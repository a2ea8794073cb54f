import { addBusinessDays, addIntervals } from './calendar';
import { debitWorkingDays, expireSession } from './complete-checkout';
import { requireCustomer, requireInvoice, requirePrice, requireSubscription } from './find';
import { createInvoice, endSubscription, markFailed, markPaid } from './invoicing';
import { renderInvoice, renderSubscription } from './render-billing';
import { renderSession } from './render-checkout';
import type { Simulation } from './simulation';
import type { DebitFact, InvoiceFact, SubscriptionFact } from './state';

/** Lets everything happen that was due by now; true when something did. */
export function catchUp(simulation: Simulation): boolean {
  let happened = false;
  while (happenNext(simulation)) happened = true;
  return happened;
}

/** The moment the next thing will happen if nobody does anything; seconds since 1970. */
export function nextMoment({ state }: Simulation): number | null {
  const live = Object.values(state.subscriptions).filter(({ status }) => status !== 'canceled');
  const moments = [
    ...state.debits.map(({ dueAt }) => dueAt),
    ...Object.values(state.sessions).map(({ status, expiresAt }) => (status === 'open' ? expiresAt : null)),
    ...Object.values(state.invoices).map(({ status, nextAttempt }) =>
      status === 'open' ? nextAttempt : null,
    ),
    ...live.flatMap(({ cancelAt, periodEnd }) => [cancelAt, periodEnd]),
  ].filter((moment) => moment !== null);
  return moments.length > 0 ? Math.min(...moments) : null;
}

/** One thing that is due, and whether there was one. */
function happenNext(simulation: Simulation): boolean {
  const now = simulation.now();
  const { sessions, subscriptions, invoices, debits } = simulation.state;
  const debit = debits.find(({ dueAt }) => dueAt <= now);
  if (debit) return (settleDebit(simulation, debit), true);
  const session = Object.values(sessions).find(
    ({ status, expiresAt }) => status === 'open' && expiresAt <= now,
  );
  if (session) return (expireSession(simulation, session), true);
  const retry = Object.values(invoices).find(
    ({ status, nextAttempt }) => status === 'open' && nextAttempt !== null && nextAttempt <= now,
  );
  if (retry) return (charge(simulation, retry), true);
  const live = Object.values(subscriptions).filter(({ status }) => status !== 'canceled');
  const ending = live.find(({ cancelAt }) => cancelAt !== null && cancelAt <= now);
  if (ending) return (endSubscription(simulation, ending, 'cancellation_requested'), true);
  const due = live.find(({ periodEnd }) => periodEnd <= now);
  if (due) return (renew(simulation, due), true);
  return false;
}

/** The bank's answer to a debit. */
export function settleDebit(simulation: Simulation, debit: DebitFact): void {
  const { state } = simulation;
  state.debits = state.debits.filter((other) => other !== debit);
  const invoice = requireInvoice(simulation, debit.invoice);
  const session = debit.session === null ? undefined : state.sessions[debit.session];
  if (debit.succeeds) {
    markPaid(simulation, invoice);
    if (!session) return;
    session.paymentStatus = 'paid';
    simulation.emit('checkout.session.async_payment_succeeded', renderSession(simulation, session));
  } else {
    markFailed(simulation, invoice);
    if (session) simulation.emit('checkout.session.async_payment_failed', renderSession(simulation, session));
  }
}

/** The next period begins on its day whether or not it is paid; the invoice follows. */
function renew(simulation: Simulation, subscription: SubscriptionFact): void {
  const { interval } = requirePrice(simulation, subscription.price);
  subscription.periods += 1;
  subscription.periodStart = subscription.periodEnd;
  subscription.periodEnd = addIntervals(subscription.created, interval, subscription.periods);
  const invoice = createInvoice(simulation, subscription, 'subscription_cycle');
  simulation.emit('customer.subscription.updated', renderSubscription(simulation, subscription));
  simulation.emit('invoice.created', renderInvoice(simulation, invoice));
  simulation.emit('invoice.finalized', renderInvoice(simulation, invoice));
  charge(simulation, invoice);
}

/** Tries to collect an open invoice: a card answers at once, a SEPA debit after some days. */
export function charge(simulation: Simulation, invoice: InvoiceFact): void {
  const subscription = requireSubscription(simulation, invoice.subscription);
  const refused = requireCustomer(simulation, invoice.customer).declines;
  invoice.attempts += 1;
  invoice.nextAttempt = null;
  if (subscription.status === 'canceled') return;
  if (subscription.method === 'sepa_debit') {
    const dueAt = addBusinessDays(simulation.now(), debitWorkingDays);
    simulation.state.debits.push({ invoice: invoice.id, session: null, dueAt, succeeds: !refused });
  } else if (refused) {
    markFailed(simulation, invoice);
  } else {
    markPaid(simulation, invoice);
  }
}
