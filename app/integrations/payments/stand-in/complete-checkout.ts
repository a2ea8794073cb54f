import { addBusinessDays, addIntervals } from './calendar';
import { requireCustomer, requirePrice } from './find';
import { createInvoice, markPaid } from './invoicing';
import { renderCustomer } from './render-catalogue';
import { renderInvoice, renderSubscription } from './render-billing';
import { renderSession } from './render-checkout';
import type { Simulation } from './simulation';
import type { AddressFact, CustomerFact, SessionFact, SubscriptionFact } from './state';
import { addTaxId, buildTaxId } from './tax-ids';

/** What a person can choose on the payment page; a declined card leaves the session open. */
export type PaymentChoice = 'ideal' | 'card' | 'card_declined' | 'sepa_debit' | 'sepa_debit_fails';

/** What a person fills in beside the choice. */
export type PayerDetails = { name: string; address: AddressFact; vatNumber: string | null };

/** A bank answers a SEPA debit after about five working days. */
export const debitWorkingDays = 5;

/**
 * Pays an open session as the hosted page does: the subscription exists only from here on. iDEAL pays at once and
 * leaves a SEPA mandate for renewals; a first SEPA debit makes the session complete while it is still unpaid.
 */
export function completeCheckout(
  simulation: Simulation,
  session: SessionFact,
  choice: Exclude<PaymentChoice, 'card_declined'>,
  details: PayerDetails | null,
): void {
  const customer = customerOf(simulation, session);
  if (details) updatePayer(simulation, session, customer, details);
  const subscription = createSubscription(simulation, session, customer, choice);
  const invoice = createInvoice(simulation, subscription, 'subscription_create');
  const isDebit = choice === 'sepa_debit' || choice === 'sepa_debit_fails';
  Object.assign(session, {
    status: 'complete',
    paymentStatus: isDebit ? 'unpaid' : 'paid',
    subscription: subscription.id,
    invoice: invoice.id,
  } satisfies Partial<SessionFact>);
  invoice.attempts = 1;
  simulation.emit('customer.subscription.created', renderSubscription(simulation, subscription));
  simulation.emit('invoice.created', renderInvoice(simulation, invoice));
  simulation.emit('invoice.finalized', renderInvoice(simulation, invoice));
  if (isDebit) {
    const dueAt = addBusinessDays(simulation.now(), debitWorkingDays);
    const succeeds = choice === 'sepa_debit';
    simulation.state.debits.push({ invoice: invoice.id, session: session.id, dueAt, succeeds });
  } else {
    markPaid(simulation, invoice);
  }
  simulation.emit('checkout.session.completed', renderSession(simulation, session));
}

function customerOf(simulation: Simulation, session: SessionFact): CustomerFact {
  if (session.customer !== null) return requireCustomer(simulation, session.customer);
  const customer: CustomerFact = {
    id: simulation.newId('cus', 7),
    created: simulation.now(),
    name: null,
    email: session.customerEmail,
    phone: null,
    description: null,
    locales: session.locale && session.locale !== 'auto' ? [session.locale] : [],
    address: null,
    metadata: {},
    deleted: false,
    declines: false,
    invoiceCount: 0,
  };
  simulation.state.customers[customer.id] = customer;
  session.customer = customer.id;
  return customer;
}

function updatePayer(
  simulation: Simulation,
  session: SessionFact,
  customer: CustomerFact,
  details: PayerDetails,
): void {
  customer.name = details.name;
  if (session.collectsAddress) customer.address = details.address;
  simulation.emit('customer.updated', renderCustomer(customer));
  const { taxIds } = simulation.state;
  const value = details.vatNumber;
  const isKnown = Object.values(taxIds).some(
    (known) => known.customer === customer.id && known.value === value,
  );
  if (!value || !session.collectsTaxId || isKnown) return;
  addTaxId(simulation, buildTaxId(simulation, customer.id, 'eu_vat', value));
}

function createSubscription(
  simulation: Simulation,
  session: SessionFact,
  customer: CustomerFact,
  choice: PaymentChoice,
): SubscriptionFact {
  const now = simulation.now();
  const price = requirePrice(simulation, session.price);
  const subscription: SubscriptionFact = {
    id: simulation.newId('sub'),
    created: now,
    customer: customer.id,
    status: 'active',
    itemId: simulation.newId('si', 7),
    price: price.id,
    quantity: session.quantity,
    method: choice === 'card' ? 'card' : 'sepa_debit',
    periods: 1,
    periodStart: now,
    periodEnd: addIntervals(now, price.interval, 1),
    cancelAt: null,
    cancelAtPeriodEnd: false,
    canceledAt: null,
    endedAt: null,
    cancelReason: null,
    latestInvoice: null,
    metadata: session.subscriptionMetadata,
  };
  simulation.state.subscriptions[subscription.id] = subscription;
  return subscription;
}

/** Makes an open session unpayable. */
export function expireSession(simulation: Simulation, session: SessionFact): void {
  session.status = 'expired';
  simulation.emit('checkout.session.expired', renderSession(simulation, session));
}
