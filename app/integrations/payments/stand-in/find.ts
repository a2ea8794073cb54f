import { missingObject, missingReference } from './api-refusal';
import type { Simulation } from './simulation';
import type { CustomerFact, InvoiceFact, PriceFact, SessionFact, SubscriptionFact } from './state';

/** A price that other facts already point at. */
export function requirePrice({ state }: Simulation, id: string): PriceFact {
  const price = state.prices[id];
  if (!price) throw missingObject('price', id);
  return price;
}

export function requireSession({ state }: Simulation, id: string): SessionFact {
  const session = state.sessions[id];
  if (!session) throw missingObject('checkout.session', id);
  return session;
}

export function requireSubscription({ state }: Simulation, id: string): SubscriptionFact {
  const subscription = state.subscriptions[id];
  if (!subscription) throw missingObject('subscription', id);
  return subscription;
}

export function requireInvoice({ state }: Simulation, id: string): InvoiceFact {
  const invoice = state.invoices[id];
  if (!invoice) throw missingObject('invoice', id);
  return invoice;
}

/** Known, deleted or not. */
export function requireCustomer({ state }: Simulation, id: string): CustomerFact {
  const customer = state.customers[id];
  if (!customer) throw missingObject('customer', id);
  return customer;
}

/** A customer named in a parameter, who must still be there. */
export function requireLiveCustomer({ state }: Simulation, id: string, param = 'customer'): CustomerFact {
  const customer = state.customers[id];
  if (!customer || customer.deleted) throw missingReference('customer', id, param);
  return customer;
}
