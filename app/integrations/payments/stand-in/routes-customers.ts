import type Stripe from 'stripe';
import { missingObject } from './api-refusal';
import { requireCustomer, requireLiveCustomer } from './find';
import { endSubscription } from './invoicing';
import { isWithin, pageOf } from './listing';
import { renderCustomer, renderDeletedCustomer, renderTaxId } from './render-catalogue';
import { mergeMetadata } from './metadata';
import { route } from './route';
import { addTaxId, buildTaxId } from './tax-ids';
import type { Simulation } from './simulation';
import type { AddressFact, CustomerFact, TaxIdFact } from './state';

function readAddress(address: Stripe.Emptyable<Stripe.AddressParam> | undefined): AddressFact | null {
  if (!address) return null;
  const { line1, line2, postal_code, city, state, country } = address;
  const orNull = (text: Stripe.Emptyable<string> | undefined) => text || null;
  return {
    line1: orNull(line1),
    line2: orNull(line2),
    postal_code: orNull(postal_code),
    city: orNull(city),
    state: orNull(state),
    country: orNull(country),
  };
}

type CustomerChange = Stripe.CustomerUpdateParams;

function changeCustomer(customer: CustomerFact, change: CustomerChange): void {
  if (change.name !== undefined) customer.name = change.name || null;
  if (change.email !== undefined) customer.email = change.email || null;
  if (change.phone !== undefined) customer.phone = change.phone || null;
  if (change.description !== undefined) customer.description = change.description || null;
  if (change.preferred_locales !== undefined) customer.locales = change.preferred_locales;
  if (change.address !== undefined) customer.address = readAddress(change.address);
  customer.metadata = mergeMetadata(customer.metadata, change.metadata);
}

const customerFields = [
  'name',
  'email',
  'phone',
  'description',
  'preferred_locales',
  'address',
  'metadata',
] as const;

const createCustomer = route<Stripe.CustomerCreateParams>(
  'Customers.create',
  [...customerFields, 'tax_id_data'],
  (simulation, { params }) => {
    const customer: CustomerFact = {
      id: simulation.newId('cus', 7),
      created: simulation.now(),
      name: null,
      email: null,
      phone: null,
      description: null,
      locales: [],
      address: null,
      metadata: {},
      deleted: false,
      declines: false,
      invoiceCount: 0,
    };
    changeCustomer(customer, params);
    const taxIds = (params.tax_id_data ?? []).map(({ type, value }) =>
      buildTaxId(simulation, customer.id, type, value),
    );
    simulation.state.customers[customer.id] = customer;
    simulation.emit('customer.created', renderCustomer(customer));
    for (const taxId of taxIds) addTaxId(simulation, taxId);
    return renderCustomer(customer);
  },
);

const retrieveCustomer = route<Stripe.CustomerRetrieveParams>(
  'Customers.retrieve',
  [],
  (simulation, { id }) => {
    const customer = requireCustomer(simulation, id);
    return customer.deleted ? renderDeletedCustomer(customer) : renderCustomer(customer);
  },
);

const updateCustomer = route<Stripe.CustomerUpdateParams>(
  'Customers.update',
  customerFields,
  (simulation, { id, params }) => {
    const customer = requireLiveCustomer(simulation, id, 'id');
    changeCustomer(customer, params);
    simulation.emit('customer.updated', renderCustomer(customer));
    return renderCustomer(customer);
  },
);

const deleteCustomer = route<Stripe.CustomerDeleteParams>('Customers.del', [], (simulation, { id }) => {
  const customer = requireLiveCustomer(simulation, id, 'id');
  for (const subscription of Object.values(simulation.state.subscriptions)) {
    if (subscription.customer !== id || subscription.status === 'canceled') continue;
    endSubscription(simulation, subscription, 'cancellation_requested');
  }
  customer.deleted = true;
  simulation.emit('customer.deleted', renderCustomer(customer));
  return renderDeletedCustomer(customer);
});

const listCustomers = route<Stripe.CustomerListParams>(
  'Customers.list',
  ['email', 'created', 'limit', 'starting_after', 'ending_before'],
  (simulation, { params }) => {
    const found = Object.values(simulation.state.customers).filter(
      (customer) =>
        !customer.deleted &&
        (params.email === undefined || customer.email === params.email) &&
        isWithin(customer.created, params.created),
    );
    return pageOf(found, params, '/v1/customers', renderCustomer);
  },
);

const createTaxId = route<Stripe.CustomerCreateTaxIdParams>(
  'Customers.createTaxId',
  ['type', 'value'],
  (simulation, { id, params }) => {
    const customer = requireLiveCustomer(simulation, id, 'id');
    const taxId = buildTaxId(simulation, customer.id, params.type, params.value);
    addTaxId(simulation, taxId);
    return renderTaxId(taxId);
  },
);

const listTaxIds = route<Stripe.CustomerListTaxIdsParams>(
  'Customers.listTaxIds',
  ['limit', 'starting_after', 'ending_before'],
  (simulation, { id, params }) => {
    const { customers, taxIds } = simulation.state;
    if (!customers[id]) throw missingObject('customer', id);
    const found = Object.values(taxIds).filter((taxId) => taxId.customer === id);
    return pageOf(found, params, `/v1/customers/${id}/tax_ids`, renderTaxId);
  },
);

function requireTaxId(simulation: Simulation, customer: string, id: string): TaxIdFact {
  const taxId = simulation.state.taxIds[id];
  if (taxId?.customer !== customer) throw missingObject('tax_id', id);
  return taxId;
}

const retrieveTaxId = route<Stripe.CustomerRetrieveTaxIdParams>(
  'Customers.retrieveTaxId',
  [],
  (simulation, { id, ids }) => renderTaxId(requireTaxId(simulation, ids.customerId ?? '', id)),
);

const deleteTaxId = route<Stripe.CustomerDeleteTaxIdParams>(
  'Customers.deleteTaxId',
  [],
  (simulation, { id, ids }) => {
    const taxId = requireTaxId(simulation, ids.customerId ?? '', id);
    delete simulation.state.taxIds[taxId.id];
    simulation.emit('customer.tax_id.deleted', renderTaxId(taxId));
    return { id: taxId.id, object: 'tax_id', deleted: true };
  },
);

export const customerRoutes = [
  createCustomer,
  retrieveCustomer,
  updateCustomer,
  deleteCustomer,
  listCustomers,
  createTaxId,
  listTaxIds,
  retrieveTaxId,
  deleteTaxId,
];
