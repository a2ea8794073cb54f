import type { BillingInterval } from './calendar';
import type { WireObject } from './wire-schema';

/** Everything the stand-in knows, as plain JSON. Moments are seconds since 1970; `id` and `created` are everywhere. */
export type Metadata = Record<string, string>;

export type AddressFact = {
  line1: string | null;
  line2: string | null;
  postal_code: string | null;
  city: string | null;
  state: string | null;
  country: string | null;
};

export type CustomerFact = {
  id: string;
  created: number;
  name: string | null;
  email: string | null;
  phone: string | null;
  description: string | null;
  locales: string[];
  address: AddressFact | null;
  metadata: Metadata;
  deleted: boolean;
  /** Every charge of this customer is refused until further notice. */
  declines: boolean;
  invoiceCount: number;
};

export type TaxIdFact = { id: string; created: number; customer: string; type: string; value: string };

export type ProductFact = {
  id: string;
  created: number;
  updated: number;
  name: string;
  description: string | null;
  active: boolean;
  metadata: Metadata;
};

export type PriceFact = {
  id: string;
  created: number;
  product: string;
  active: boolean;
  currency: string;
  amount: number;
  interval: BillingInterval;
  lookupKey: string | null;
  nickname: string | null;
  taxBehavior: string;
  metadata: Metadata;
};

export type SessionStatus = 'open' | 'complete' | 'expired';

export type SessionFact = {
  id: string;
  created: number;
  expiresAt: number;
  status: SessionStatus;
  paymentStatus: 'paid' | 'unpaid';
  customer: string | null;
  customerEmail: string | null;
  clientReferenceId: string | null;
  price: string;
  quantity: number;
  successUrl: string;
  cancelUrl: string | null;
  locale: string | null;
  methods: string[] | null;
  collectsAddress: boolean;
  collectsTaxId: boolean;
  metadata: Metadata;
  subscriptionMetadata: Metadata;
  subscription: string | null;
  invoice: string | null;
};

export type PaymentMethod = 'card' | 'sepa_debit';
export type SubscriptionStatus = 'active' | 'past_due' | 'canceled';

export type SubscriptionFact = {
  id: string;
  created: number;
  customer: string;
  status: SubscriptionStatus;
  itemId: string;
  price: string;
  quantity: number;
  method: PaymentMethod;
  /** Periods paid or billed so far, counted from `created`. */
  periods: number;
  periodStart: number;
  periodEnd: number;
  cancelAt: number | null;
  cancelAtPeriodEnd: boolean;
  canceledAt: number | null;
  endedAt: number | null;
  cancelReason: string | null;
  latestInvoice: string | null;
  metadata: Metadata;
};

export type InvoiceFact = {
  id: string;
  created: number;
  customer: string;
  subscription: string;
  number: string;
  status: 'open' | 'paid' | 'void';
  reason: 'subscription_create' | 'subscription_cycle';
  currency: string;
  amount: number;
  price: string;
  quantity: number;
  periodStart: number;
  periodEnd: number;
  attempts: number;
  nextAttempt: number | null;
  paidAt: number | null;
  voidedAt: number | null;
};

/** A SEPA debit on its way: the bank answers at `dueAt`. */
export type DebitFact = { invoice: string; session: string | null; dueAt: number; succeeds: boolean };

export type PortalFact = {
  id: string;
  created: number;
  customer: string;
  returnUrl: string | null;
  locale: string | null;
  configuration: string;
};

export type StoredEvent = {
  id: string;
  created: number;
  type: string;
  event: WireObject;
  delivery: DeliveryFact;
};

export type DeliveryFact = {
  delivered: boolean;
  attempts: number;
  /** Milliseconds since 1970 by the real clock. */
  nextAttempt: number;
  lastAnswer: string | null;
};

export type ReplayFact = { created: number; request: string; body: WireObject };

export type StandInState = {
  layout: 1;
  /** The port used last, taken again if it is free, so that addresses given out before keep working. */
  port: number | null;
  /** Seconds the simulated clock runs ahead of the real one. */
  clockAhead: number;
  customers: Record<string, CustomerFact>;
  taxIds: Record<string, TaxIdFact>;
  products: Record<string, ProductFact>;
  prices: Record<string, PriceFact>;
  sessions: Record<string, SessionFact>;
  subscriptions: Record<string, SubscriptionFact>;
  invoices: Record<string, InvoiceFact>;
  debits: DebitFact[];
  portals: Record<string, PortalFact>;
  events: StoredEvent[];
  replays: Record<string, ReplayFact>;
};

export function emptyState(): StandInState {
  return {
    layout: 1,
    port: null,
    clockAhead: 0,
    customers: {},
    taxIds: {},
    products: {},
    prices: {},
    sessions: {},
    subscriptions: {},
    invoices: {},
    debits: [],
    portals: {},
    events: [],
    replays: {},
  };
}
