import { requirePrice } from './find';
import { renderPrice } from './render-catalogue';
import type { Simulation } from './simulation';
import type { PortalFact, SessionFact } from './state';
import type { Json, WireObject } from './wire-schema';

/** Payment methods of the stand-in's checkout page when the request does not narrow them. */
export const checkoutMethods = ['card', 'ideal', 'sepa_debit'];

/** The methods a session offers. */
export function methodsOf(session: SessionFact): string[] {
  return checkoutMethods.filter((method) => session.methods === null || session.methods.includes(method));
}

export function checkoutPageUrl(simulation: Simulation, sessionId: string): string {
  return `${simulation.publicUrl()}/c/pay/${sessionId}`;
}

export function renderSession(simulation: Simulation, session: SessionFact): WireObject {
  const price = requirePrice(simulation, session.price);
  const total = price.amount * session.quantity;
  return {
    ...unusedSessionFields,
    id: session.id,
    object: 'checkout.session',
    allowed_payment_method_types: session.methods,
    amount_subtotal: total,
    amount_total: total,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: session.collectsAddress ? 'required' : 'auto',
    cancel_url: session.cancelUrl,
    client_reference_id: session.clientReferenceId,
    created: session.created,
    currency: price.currency,
    customer: session.customer,
    customer_details: renderCustomerDetails(simulation, session),
    customer_email: session.customerEmail,
    expires_at: session.expiresAt,
    invoice: session.invoice,
    livemode: false,
    locale: session.locale,
    metadata: session.metadata,
    mode: 'subscription',
    payment_method_collection: 'always',
    payment_method_types: methodsOf(session),
    payment_status: session.paymentStatus,
    status: session.status,
    subscription: session.subscription,
    success_url: session.successUrl,
    tax_id_collection: {
      enabled: session.collectsTaxId,
      required: session.collectsTaxId ? 'if_supported' : 'never',
    },
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: 'hosted_page',
    url: session.status === 'open' ? checkoutPageUrl(simulation, session.id) : null,
  };
}

const unusedSessionFields: WireObject = {
  adaptive_pricing: null,
  after_expiration: null,
  allow_promotion_codes: null,
  client_secret: null,
  collected_information: null,
  consent: null,
  consent_collection: null,
  currency_conversion: null,
  custom_fields: [],
  custom_text: {
    after_submit: null,
    shipping_address: null,
    submit: null,
    terms_of_service_acceptance: null,
  },
  customer_account: null,
  customer_creation: null,
  discounts: [],
  integration_identifier: null,
  invoice_creation: null,
  managed_payments: null,
  origin_context: null,
  payment_intent: null,
  payment_link: null,
  payment_method_configuration_details: null,
  payment_method_options: null,
  permissions: null,
  phone_number_collection: { enabled: false },
  recovered_from: null,
  saved_payment_method_options: null,
  setup_intent: null,
  shipping_address_collection: null,
  shipping_cost: null,
  shipping_options: [],
  submit_type: null,
  wallet_options: null,
};

function renderCustomerDetails(simulation: Simulation, session: SessionFact): Json {
  const customer = session.customer === null ? undefined : simulation.state.customers[session.customer];
  if (!customer) return null;
  const taxIds = Object.values(simulation.state.taxIds).filter((taxId) => taxId.customer === customer.id);
  return {
    address: customer.address,
    business_name: null,
    email: customer.email,
    individual_name: null,
    name: customer.name,
    phone: customer.phone,
    tax_exempt: 'none',
    tax_ids: taxIds.map(({ type, value }) => ({ type, value })),
  };
}

export function renderLineItem(simulation: Simulation, session: SessionFact): WireObject {
  const price = requirePrice(simulation, session.price);
  const total = price.amount * session.quantity;
  return {
    id: session.id.replace(/^cs_test/, 'li'),
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: total,
    amount_tax: 0,
    amount_total: total,
    currency: price.currency,
    description: simulation.state.products[price.product]?.name ?? null,
    metadata: {},
    price: renderPrice(price),
    quantity: session.quantity,
  };
}

export function renderPortal(simulation: Simulation, portal: PortalFact): WireObject {
  return {
    id: portal.id,
    object: 'billing_portal.session',
    configuration: portal.configuration,
    created: portal.created,
    customer: portal.customer,
    customer_account: null,
    flow: null,
    livemode: false,
    locale: portal.locale,
    on_behalf_of: null,
    return_url: portal.returnUrl,
    url: `${simulation.publicUrl()}/p/session/${portal.id}`,
  };
}
