import type { CustomerFact, PriceFact, ProductFact, TaxIdFact } from './state';
import type { WireObject } from './wire-schema';

export function renderCustomer(customer: CustomerFact): WireObject {
  return {
    id: customer.id,
    object: 'customer',
    address: customer.address,
    balance: 0,
    created: customer.created,
    currency: null,
    default_source: null,
    delinquent: false,
    description: customer.description,
    discount: null,
    email: customer.email,
    invoice_prefix: invoicePrefix(customer),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    metadata: customer.metadata,
    name: customer.name,
    next_invoice_sequence: customer.invoiceCount + 1,
    phone: customer.phone,
    preferred_locales: customer.locales,
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
  };
}

/** Invoice numbers of a customer start with this. */
export function invoicePrefix(customer: CustomerFact): string {
  return customer.id.slice(-8).toUpperCase();
}

/** What is left of a deleted customer for who asks. */
export function renderDeletedCustomer(customer: CustomerFact): WireObject {
  return { id: customer.id, object: 'customer', deleted: true };
}

export function renderTaxId(taxId: TaxIdFact): WireObject {
  return {
    id: taxId.id,
    object: 'tax_id',
    country: taxId.value.slice(0, 2),
    created: taxId.created,
    customer: taxId.customer,
    customer_account: null,
    livemode: false,
    owner: { customer: taxId.customer, customer_account: null, type: 'customer' },
    type: taxId.type,
    value: taxId.value,
    verification: { status: 'pending', verified_address: null, verified_name: null },
  };
}

export function renderProduct(product: ProductFact): WireObject {
  return {
    id: product.id,
    object: 'product',
    active: product.active,
    created: product.created,
    default_price: null,
    description: product.description,
    images: [],
    livemode: false,
    marketing_features: [],
    metadata: product.metadata,
    name: product.name,
    package_dimensions: null,
    shippable: null,
    statement_descriptor: null,
    tax_code: null,
    tax_details: null,
    type: 'service',
    unit_label: null,
    updated: product.updated,
    url: null,
  };
}

export function renderPrice(price: PriceFact): WireObject {
  return {
    id: price.id,
    object: 'price',
    active: price.active,
    billing_scheme: 'per_unit',
    created: price.created,
    currency: price.currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: price.lookupKey,
    metadata: price.metadata,
    nickname: price.nickname,
    product: price.product,
    recurring: {
      interval: price.interval,
      interval_count: 1,
      meter: null,
      trial_period_days: null,
      usage_type: 'licensed',
    },
    tax_behavior: price.taxBehavior,
    tiers_mode: null,
    transform_quantity: null,
    type: 'recurring',
    unit_amount: price.amount,
    unit_amount_decimal: String(price.amount),
  };
}

/** The older form of a price that subscription items still carry. */
export function renderPlan(price: PriceFact): WireObject {
  return {
    id: price.id,
    object: 'plan',
    active: price.active,
    amount: price.amount,
    amount_decimal: String(price.amount),
    billing_scheme: 'per_unit',
    created: price.created,
    currency: price.currency,
    interval: price.interval,
    interval_count: 1,
    livemode: false,
    metadata: price.metadata,
    meter: null,
    nickname: price.nickname,
    product: price.product,
    tiers_mode: null,
    transform_usage: null,
    trial_period_days: null,
    usage_type: 'licensed',
  };
}
