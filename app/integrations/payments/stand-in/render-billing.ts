import { requireCustomer, requirePrice } from './find';
import { renderPlan, renderPrice } from './render-catalogue';
import type { Simulation } from './simulation';
import type { InvoiceFact, SubscriptionFact } from './state';
import type { WireObject } from './wire-schema';

function listOf(data: WireObject[], url: string): WireObject {
  return { object: 'list', data, has_more: false, url };
}

export function renderSubscription(simulation: Simulation, subscription: SubscriptionFact): WireObject {
  const price = requirePrice(simulation, subscription.price);
  return {
    ...unusedSubscriptionFields,
    id: subscription.id,
    object: 'subscription',
    automatic_tax: { disabled_reason: null, enabled: false, liability: null },
    billing_cycle_anchor: subscription.created,
    billing_mode: { flexible: { proration_discounts: 'included' }, type: 'flexible' },
    cancel_at: subscription.cancelAt,
    cancel_at_period_end: subscription.cancelAtPeriodEnd,
    canceled_at: subscription.canceledAt,
    cancellation_details: {
      comment: null,
      feedback: null,
      feedback_option: null,
      reason: subscription.cancelReason,
    },
    collection_method: 'charge_automatically',
    created: subscription.created,
    currency: price.currency,
    customer: subscription.customer,
    default_payment_method: subscription.id.replace(/^sub/, 'pm'),
    ended_at: subscription.endedAt,
    items: listOf(
      [renderItem(simulation, subscription)],
      `/v1/subscription_items?subscription=${subscription.id}`,
    ),
    latest_invoice: subscription.latestInvoice,
    livemode: false,
    metadata: subscription.metadata,
    start_date: subscription.created,
    status: subscription.status,
  };
}

const unusedSubscriptionFields: WireObject = {
  application: null,
  application_fee_percent: null,
  billing_cycle_anchor_config: null,
  billing_schedules: [],
  billing_thresholds: null,
  customer_account: null,
  days_until_due: null,
  default_source: null,
  default_tax_rates: [],
  description: null,
  discounts: [],
  invoice_settings: {
    account_tax_ids: null,
    custom_fields: null,
    description: null,
    footer: null,
    issuer: { type: 'self' },
  },
  managed_payments: null,
  next_pending_invoice_item_invoice: null,
  on_behalf_of: null,
  pause_collection: null,
  payment_settings: {
    payment_method_options: null,
    payment_method_types: null,
    save_default_payment_method: 'off',
  },
  pending_invoice_item_interval: null,
  pending_setup_intent: null,
  pending_update: null,
  schedule: null,
  test_clock: null,
  transfer_data: null,
  trial_end: null,
  trial_settings: {
    end_behavior: { billing_cycle_anchor: null, missing_payment_method: 'create_invoice' },
  },
  trial_start: null,
};

/** The period stands here and no longer on the subscription. */
function renderItem(simulation: Simulation, subscription: SubscriptionFact): WireObject {
  const price = requirePrice(simulation, subscription.price);
  return {
    id: subscription.itemId,
    object: 'subscription_item',
    billing_thresholds: null,
    created: subscription.created,
    current_period_end: subscription.periodEnd,
    current_period_start: subscription.periodStart,
    current_trial: null,
    discounts: [],
    metadata: {},
    plan: renderPlan(price),
    price: renderPrice(price),
    quantity: subscription.quantity,
    subscription: subscription.id,
    tax_rates: [],
  };
}

export function invoicePageUrl(simulation: Simulation, invoiceId: string): string {
  return `${simulation.publicUrl()}/i/${invoiceId}`;
}

export function renderInvoice(simulation: Simulation, invoice: InvoiceFact): WireObject {
  const customer = requireCustomer(simulation, invoice.customer);
  const taxIds = Object.values(simulation.state.taxIds).filter((taxId) => taxId.customer === customer.id);
  const paid = invoice.status === 'paid' ? invoice.amount : 0;
  return {
    ...unusedInvoiceFields,
    id: invoice.id,
    object: 'invoice',
    amount_due: invoice.amount,
    amount_paid: paid,
    amount_remaining: invoice.status === 'open' ? invoice.amount : 0,
    attempt_count: invoice.attempts,
    attempted: invoice.attempts > 0,
    auto_advance: invoice.status === 'open',
    billing_reason: invoice.reason,
    created: invoice.created,
    currency: invoice.currency,
    customer: invoice.customer,
    customer_address: customer.address,
    customer_email: customer.email,
    customer_name: customer.name,
    customer_phone: customer.phone,
    customer_tax_ids: taxIds.map(({ type, value }) => ({ type, value })),
    effective_at: invoice.created,
    hosted_invoice_url: invoicePageUrl(simulation, invoice.id),
    invoice_pdf: `${invoicePageUrl(simulation, invoice.id)}/pdf`,
    lines: listOf([renderInvoiceLine(simulation, invoice)], `/v1/invoices/${invoice.id}/lines`),
    next_payment_attempt: invoice.nextAttempt,
    number: invoice.number,
    parent: {
      quote_details: null,
      subscription_details: {
        metadata: simulation.state.subscriptions[invoice.subscription]?.metadata ?? {},
        subscription: invoice.subscription,
      },
      type: 'subscription_details',
    },
    period_end: invoice.created,
    period_start: invoice.reason === 'subscription_create' ? invoice.created : invoice.periodStart,
    status: invoice.status,
    status_transitions: {
      finalized_at: invoice.created,
      marked_uncollectible_at: null,
      paid_at: invoice.paidAt,
      voided_at: invoice.voidedAt,
    },
    subtotal: invoice.amount,
    subtotal_excluding_tax: invoice.amount,
    total: invoice.amount,
    total_excluding_tax: invoice.amount,
  };
}

const unusedInvoiceFields: WireObject = {
  account_country: 'NL',
  account_name: 'Stand-in',
  account_tax_ids: null,
  amount_overpaid: 0,
  amount_shipping: 0,
  application: null,
  automatic_tax: { disabled_reason: null, enabled: false, liability: null, provider: null, status: null },
  automatically_finalizes_at: null,
  collection_method: 'charge_automatically',
  custom_fields: null,
  customer_account: null,
  customer_shipping: null,
  customer_tax_exempt: 'none',
  default_payment_method: null,
  default_source: null,
  default_tax_rates: [],
  description: null,
  discounts: [],
  due_date: null,
  ending_balance: 0,
  footer: null,
  from_invoice: null,
  issuer: { type: 'self' },
  last_finalization_error: null,
  latest_revision: null,
  livemode: false,
  metadata: {},
  on_behalf_of: null,
  payment_settings: { default_mandate: null, payment_method_options: null, payment_method_types: null },
  post_payment_credit_notes_amount: 0,
  pre_payment_credit_notes_amount: 0,
  receipt_number: null,
  rendering: null,
  shipping_cost: null,
  shipping_details: null,
  starting_balance: 0,
  statement_descriptor: null,
  test_clock: null,
  total_discount_amounts: [],
  total_pretax_credit_amounts: [],
  total_taxes: [],
  webhooks_delivered_at: null,
};

function renderInvoiceLine(simulation: Simulation, invoice: InvoiceFact): WireObject {
  const price = requirePrice(simulation, invoice.price);
  const subscription = simulation.state.subscriptions[invoice.subscription];
  return {
    id: invoice.id.replace(/^in/, 'il'),
    object: 'line_item',
    amount: invoice.amount,
    currency: invoice.currency,
    description: `${invoice.quantity} × ${simulation.state.products[price.product]?.name ?? price.id}`,
    discount_amounts: [],
    discountable: true,
    discounts: [],
    invoice: invoice.id,
    livemode: false,
    metadata: subscription?.metadata ?? {},
    parent: {
      invoice_item_details: null,
      subscription_item_details: {
        invoice_item: null,
        proration: false,
        proration_details: null,
        subscription: invoice.subscription,
        subscription_item: subscription?.itemId ?? '',
      },
      type: 'subscription_item_details',
    },
    period: { start: invoice.periodStart, end: invoice.periodEnd },
    pretax_credit_amounts: [],
    pricing: {
      price_details: { price: price.id, product: price.product },
      type: 'price_details',
      unit_amount_decimal: String(price.amount),
    },
    quantity: invoice.quantity,
    quantity_decimal: String(invoice.quantity),
    subscription: invoice.subscription,
    subtotal: invoice.amount,
    taxes: [],
  };
}
