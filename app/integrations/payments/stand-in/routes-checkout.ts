import type Stripe from 'stripe';
import { invalidParam } from './api-refusal';
import { checkoutRules } from './checkout-rules';
import { expireSession } from './complete-checkout';
import { requireLiveCustomer, requireSession } from './find';
import { isWithin, listObject, pageOf } from './listing';
import { renderLineItem, renderPortal, renderSession } from './render-checkout';
import { route } from './route';
import { mergeMetadata } from './metadata';
import type { PortalFact, SessionFact } from './state';

const life = 24 * 3600;

const createSession = route<Stripe.Checkout.SessionCreateParams>(
  'Checkout.Sessions.create',
  [
    'mode',
    'ui_mode',
    'customer',
    'customer_email',
    'customer_update',
    'client_reference_id',
    'line_items',
    'success_url',
    'cancel_url',
    'locale',
    'metadata',
    'subscription_data',
    'allowed_payment_method_types',
    'payment_method_collection',
    'billing_address_collection',
    'tax_id_collection',
    'automatic_tax',
    'expires_at',
  ],
  (simulation, { params }) => {
    for (const check of Object.values(checkoutRules)) check(simulation, params);
    const item = params.line_items?.[0];
    const session: SessionFact = {
      id: simulation.newId('cs_test', 29),
      created: simulation.now(),
      expiresAt: params.expires_at ?? simulation.now() + life,
      status: 'open',
      paymentStatus: 'unpaid',
      customer: params.customer ?? null,
      customerEmail: params.customer_email ?? null,
      clientReferenceId: params.client_reference_id ?? null,
      price: item?.price ?? '',
      quantity: item?.quantity ?? 1,
      successUrl: params.success_url ?? '',
      cancelUrl: params.cancel_url ?? null,
      locale: params.locale ?? null,
      methods: params.allowed_payment_method_types ?? null,
      collectsAddress: params.billing_address_collection === 'required',
      collectsTaxId: params.tax_id_collection?.enabled ?? false,
      metadata: mergeMetadata({}, params.metadata),
      subscriptionMetadata: mergeMetadata({}, params.subscription_data?.metadata),
      subscription: null,
      invoice: null,
    };
    simulation.state.sessions[session.id] = session;
    return renderSession(simulation, session);
  },
);

const retrieveSession = route<Stripe.Checkout.SessionRetrieveParams>(
  'Checkout.Sessions.retrieve',
  [],
  (simulation, { id }) => renderSession(simulation, requireSession(simulation, id)),
);

const expireOpenSession = route<Stripe.Checkout.SessionExpireParams>(
  'Checkout.Sessions.expire',
  [],
  (simulation, { id }) => {
    const session = requireSession(simulation, id);
    if (session.status !== 'open') {
      const message = 'Only Checkout Sessions with a status in ["open"] can be expired.';
      throw invalidParam('session', `${message} This one is ${session.status}.`);
    }
    expireSession(simulation, session);
    return renderSession(simulation, session);
  },
);

const listSessions = route<Stripe.Checkout.SessionListParams>(
  'Checkout.Sessions.list',
  ['customer', 'status', 'subscription', 'created', 'limit', 'starting_after', 'ending_before'],
  (simulation, { params }) => {
    const found = Object.values(simulation.state.sessions).filter(
      (session) =>
        (params.customer === undefined || session.customer === params.customer) &&
        (params.status === undefined || session.status === params.status) &&
        (params.subscription === undefined || session.subscription === params.subscription) &&
        isWithin(session.created, params.created),
    );
    return pageOf(found, params, '/v1/checkout/sessions', (session) => renderSession(simulation, session));
  },
);

const listLineItems = route<Stripe.Checkout.SessionListLineItemsParams>(
  'Checkout.Sessions.listLineItems',
  ['limit'],
  (simulation, { id }) => {
    const session = requireSession(simulation, id);
    return listObject([renderLineItem(simulation, session)], false, `/v1/checkout/sessions/${id}/line_items`);
  },
);

/** Stands for the portal settings made in the dashboard. */
const defaultConfiguration = 'bpc_standin';

const createPortalSession = route<Stripe.BillingPortal.SessionCreateParams>(
  'BillingPortal.Sessions.create',
  ['customer', 'return_url', 'locale', 'configuration'],
  (simulation, { params }) => {
    if (!params.customer)
      throw invalidParam('customer', 'Missing required param: customer.', 'parameter_missing');
    const customer = requireLiveCustomer(simulation, params.customer);
    const portal: PortalFact = {
      id: simulation.newId('bps', 20),
      created: simulation.now(),
      customer: customer.id,
      returnUrl: params.return_url ?? null,
      locale: params.locale ?? null,
      configuration: params.configuration ?? defaultConfiguration,
    };
    simulation.state.portals[portal.id] = portal;
    return renderPortal(simulation, portal);
  },
);

export const checkoutRoutes = [
  createSession,
  retrieveSession,
  expireOpenSession,
  listSessions,
  listLineItems,
  createPortalSession,
];
