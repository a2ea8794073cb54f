import type {
  CustomerState,
  Payments,
  PaymentsInvoice,
  PaymentsSubscription,
} from '~/integrations/payments/payments-port';

const created = new Date('2026-11-01T09:00:00Z');

export const toldSubscription = (change: Partial<PaymentsSubscription> = {}): PaymentsSubscription => ({
  id: 'sub_told',
  customerId: 'cus_told',
  status: 'active',
  priceId: 'price_told',
  itemId: 'si_told',
  periodStart: created,
  periodEnd: new Date('2027-11-01T09:00:00Z'),
  cancelAt: null,
  canceledAt: null,
  endedAt: null,
  createdAt: created,
  latestInvoiceId: 'in_told',
  livemode: false,
  ...change,
});

export const toldInvoice = (change: Partial<PaymentsInvoice> = {}): PaymentsInvoice => ({
  id: 'in_told',
  customerId: 'cus_told',
  subscriptionId: 'sub_told',
  status: 'paid',
  number: 'TOLD-0001',
  currency: 'eur',
  totalCents: 450_00,
  taxCents: 0,
  dueCents: 0,
  paidCents: 450_00,
  createdAt: created,
  hostedUrl: null,
  pdfUrl: null,
  ...change,
});

/**
 * Payments that know exactly what a test told them, for states the simulated provider does not reach (a new status,
 * two subscriptions) and for answers that come late: `hold` makes the next fetch wait until it is released.
 */
export function toldPayments() {
  let state: Partial<CustomerState> = {};
  let failure: Error | null = null;
  let gate: { opened: Promise<void>; entered: () => void } | null = null;
  const fetchCustomer = async (customerId: string): Promise<CustomerState> => {
    if (failure) throw failure;
    const answer = { deleted: false, subscriptions: [], invoices: [], ...state, customerId };
    const held = gate;
    gate = null;
    held?.entered();
    await held?.opened;
    return answer;
  };
  const unexpected = () => Promise.reject(new Error('this call was not expected'));
  const payments: Payments = {
    mode: 'stand-in',
    fetchCustomer,
    ensurePrice: unexpected,
    createCustomer: unexpected,
    createCheckout: unexpected,
    getCheckout: unexpected,
    expireCheckout: unexpected,
    createPortalLink: unexpected,
    listEventsSince: unexpected,
    verifyWebhook: () => {
      throw new Error('this call was not expected');
    },
  };
  return {
    payments,
    tell: (next: Partial<CustomerState>) => void (state = next),
    fail: (error: Error | null) => void (failure = error),
    /** The next fetch has its answer when `entered` resolves, and gives it at `release`. */
    hold: () => {
      let release = () => {};
      let enter = () => {};
      const entered = new Promise<void>((resolve) => (enter = resolve));
      gate = { opened: new Promise<void>((resolve) => (release = resolve)), entered: enter };
      return { entered, release };
    },
  };
}
