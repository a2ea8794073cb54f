import type Stripe from 'stripe';
import { invalidParam, missingObject, notSimulated } from './api-refusal';
import { changeCancellation } from './change-cancellation';
import { requireInvoice, requireSubscription } from './find';
import { endSubscription } from './invoicing';
import { isWithin, pageOf } from './listing';
import { renderInvoice, renderSubscription } from './render-billing';
import { route } from './route';
import { mergeMetadata } from './metadata';
import type { SubscriptionFact } from './state';

const eventTypesPerCall = 20;

const retrieveSubscription = route<Stripe.SubscriptionRetrieveParams>(
  'Subscriptions.retrieve',
  [],
  (simulation, { id }) => renderSubscription(simulation, requireSubscription(simulation, id)),
);

function hasStatus(subscription: SubscriptionFact, status: string | undefined): boolean {
  if (status === 'all') return true;
  if (status === undefined) return subscription.status !== 'canceled';
  return status === 'ended' ? subscription.status === 'canceled' : subscription.status === status;
}

const listSubscriptions = route<Stripe.SubscriptionListParams>(
  'Subscriptions.list',
  ['customer', 'status', 'price', 'created', 'limit', 'starting_after', 'ending_before'],
  (simulation, { params }) => {
    const found = Object.values(simulation.state.subscriptions).filter(
      (subscription) =>
        (params.customer === undefined || subscription.customer === params.customer) &&
        (params.price === undefined || subscription.price === params.price) &&
        hasStatus(subscription, params.status) &&
        isWithin(subscription.created, params.created),
    );
    return pageOf(found, params, '/v1/subscriptions', (each) => renderSubscription(simulation, each));
  },
);

const updateSubscription = route<Stripe.SubscriptionUpdateParams>(
  'Subscriptions.update',
  ['cancel_at_period_end', 'cancel_at', 'metadata'],
  (simulation, { id, params }) => {
    const subscription = requireSubscription(simulation, id);
    if (subscription.status === 'canceled') {
      throw invalidParam(
        'id',
        'A canceled subscription can only update its cancellation_details and metadata.',
      );
    }
    const { cancel_at, cancel_at_period_end } = params;
    if (cancel_at !== undefined && cancel_at_period_end !== undefined) {
      throw invalidParam('cancel_at', 'Give cancel_at or cancel_at_period_end, not both.');
    }
    if (typeof cancel_at === 'string' && cancel_at !== '') throw notSimulated(`cancel_at ${cancel_at}`);
    subscription.metadata = mergeMetadata(subscription.metadata, params.metadata);
    if (cancel_at_period_end !== undefined) {
      changeCancellation(simulation, subscription, cancel_at_period_end ? subscription.periodEnd : null);
      subscription.cancelAtPeriodEnd = cancel_at_period_end;
    } else if (cancel_at !== undefined) {
      changeCancellation(simulation, subscription, typeof cancel_at === 'number' ? cancel_at : null);
    }
    simulation.emit('customer.subscription.updated', renderSubscription(simulation, subscription));
    return renderSubscription(simulation, subscription);
  },
);

const cancelSubscription = route<Stripe.SubscriptionCancelParams>(
  'Subscriptions.cancel',
  [],
  (simulation, { id }) => {
    const subscription = requireSubscription(simulation, id);
    if (subscription.status === 'canceled') throw missingObject('subscription', id);
    endSubscription(simulation, subscription, 'cancellation_requested');
    return renderSubscription(simulation, subscription);
  },
);

const retrieveInvoice = route<Stripe.InvoiceRetrieveParams>('Invoices.retrieve', [], (simulation, { id }) =>
  renderInvoice(simulation, requireInvoice(simulation, id)),
);

const listInvoices = route<Stripe.InvoiceListParams>(
  'Invoices.list',
  ['customer', 'subscription', 'status', 'created', 'limit', 'starting_after', 'ending_before'],
  (simulation, { params }) => {
    const found = Object.values(simulation.state.invoices).filter(
      (invoice) =>
        (params.customer === undefined || invoice.customer === params.customer) &&
        (params.subscription === undefined || invoice.subscription === params.subscription) &&
        (params.status === undefined || invoice.status === params.status) &&
        isWithin(invoice.created, params.created),
    );
    return pageOf(found, params, '/v1/invoices', (invoice) => renderInvoice(simulation, invoice));
  },
);

const retrieveEvent = route<Stripe.EventRetrieveParams>('Events.retrieve', [], (simulation, { id }) => {
  const stored = simulation.eventById(id);
  if (!stored) throw missingObject('event', id);
  return { ...stored.event, pending_webhooks: stored.delivery.delivered ? 0 : 1 };
});

function isOfType(type: string, pattern: string): boolean {
  return pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}

const listEvents = route<Stripe.EventListParams>(
  'Events.list',
  ['created', 'type', 'types', 'delivery_success', 'limit', 'starting_after', 'ending_before'],
  (simulation, { params }) => {
    const { type, types, delivery_success } = params;
    if (type !== undefined && types !== undefined)
      throw invalidParam('types', 'Give type or types, not both.');
    if (types && types.length > eventTypesPerCall) {
      throw invalidParam('types', `At most ${eventTypesPerCall} event types.`);
    }
    const found = simulation.state.events.filter(
      (stored) =>
        (type === undefined || isOfType(stored.type, type)) &&
        (types === undefined || types.includes(stored.type)) &&
        (delivery_success === undefined || stored.delivery.delivered === delivery_success) &&
        isWithin(stored.created, params.created),
    );
    return pageOf(found, params, '/v1/events', ({ event, delivery }) => ({
      ...event,
      pending_webhooks: delivery.delivered ? 0 : 1,
    }));
  },
);

export const billingRoutes = [
  retrieveSubscription,
  listSubscriptions,
  updateSubscription,
  cancelSubscription,
  retrieveInvoice,
  listInvoices,
  retrieveEvent,
  listEvents,
];
