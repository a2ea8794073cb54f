import type Stripe from 'stripe';
import { invalidParam, missingObject, missingReference, notSimulated } from './api-refusal';
import { requirePrice } from './find';
import { isWithin, pageOf } from './listing';
import { renderPrice, renderProduct } from './render-catalogue';
import { route } from './route';
import { mergeMetadata } from './metadata';
import type { Simulation } from './simulation';
import type { PriceFact, ProductFact } from './state';

const intervals = ['month', 'year'] as const;

function requireProduct({ state }: Simulation, id: string): ProductFact {
  const product = state.products[id];
  if (!product) throw missingObject('product', id);
  return product;
}

const createProduct = route<Stripe.ProductCreateParams>(
  'Products.create',
  ['id', 'name', 'description', 'active', 'metadata'],
  (simulation, { params }) => {
    const { products } = simulation.state;
    const id = params.id ?? simulation.newId('prod', 7);
    if (products[id]) throw invalidParam('id', 'Product already exists.', 'resource_already_exists');
    const product: ProductFact = {
      id,
      created: simulation.now(),
      updated: simulation.now(),
      name: params.name,
      description: params.description ?? null,
      active: params.active ?? true,
      metadata: mergeMetadata({}, params.metadata),
    };
    products[id] = product;
    simulation.emit('product.created', renderProduct(product));
    return renderProduct(product);
  },
);

const retrieveProduct = route<Stripe.ProductRetrieveParams>('Products.retrieve', [], (simulation, { id }) =>
  renderProduct(requireProduct(simulation, id)),
);

const updateProduct = route<Stripe.ProductUpdateParams>(
  'Products.update',
  ['name', 'description', 'active', 'metadata'],
  (simulation, { id, params }) => {
    const product = requireProduct(simulation, id);
    if (params.name !== undefined) product.name = params.name;
    if (params.description !== undefined) product.description = params.description || null;
    if (params.active !== undefined) product.active = params.active;
    product.metadata = mergeMetadata(product.metadata, params.metadata);
    product.updated = simulation.now();
    simulation.emit('product.updated', renderProduct(product));
    return renderProduct(product);
  },
);

const listProducts = route<Stripe.ProductListParams>(
  'Products.list',
  ['active', 'ids', 'created', 'limit', 'starting_after', 'ending_before'],
  (simulation, { params }) => {
    const found = Object.values(simulation.state.products).filter(
      (product) =>
        (params.active === undefined || product.active === params.active) &&
        (params.ids === undefined || params.ids.includes(product.id)) &&
        isWithin(product.created, params.created),
    );
    return pageOf(found, params, '/v1/products', renderProduct);
  },
);

/** A lookup key points at one price; only an explicit transfer moves it. */
function claimLookupKey(simulation: Simulation, key: string, transfer: boolean | undefined): void {
  const holder = Object.values(simulation.state.prices).find(({ lookupKey }) => lookupKey === key);
  if (!holder) return;
  if (!transfer) {
    throw invalidParam('lookup_key', `A price (\`${holder.id}\`) already uses that lookup key.`);
  }
  holder.lookupKey = null;
  simulation.emit('price.updated', renderPrice(holder));
}

const createPrice = route<Stripe.PriceCreateParams>(
  'Prices.create',
  [
    'product',
    'currency',
    'unit_amount',
    'recurring',
    'lookup_key',
    'transfer_lookup_key',
    'tax_behavior',
    'nickname',
    'active',
    'metadata',
  ],
  (simulation, { params }) => {
    const { product, currency, unit_amount, recurring } = params;
    if (product === undefined)
      throw invalidParam('product', 'Missing required param: product.', 'parameter_missing');
    if (!simulation.state.products[product]) throw missingReference('product', product, 'product');
    if (currency !== 'eur') throw notSimulated(`prices in ${currency}`);
    if (unit_amount === undefined || unit_amount < 0) {
      throw invalidParam('unit_amount', 'Invalid non-negative integer', 'parameter_invalid_integer');
    }
    const interval = intervals.find((known) => known === recurring?.interval);
    if (!interval || (recurring?.interval_count ?? 1) !== 1) {
      throw notSimulated('prices that are not for a month or a year');
    }
    if (params.lookup_key) claimLookupKey(simulation, params.lookup_key, params.transfer_lookup_key);
    const price: PriceFact = {
      id: simulation.newId('price'),
      created: simulation.now(),
      product,
      active: params.active ?? true,
      currency,
      amount: unit_amount,
      interval,
      lookupKey: params.lookup_key ?? null,
      nickname: params.nickname ?? null,
      taxBehavior: params.tax_behavior ?? 'unspecified',
      metadata: mergeMetadata({}, params.metadata),
    };
    simulation.state.prices[price.id] = price;
    simulation.emit('price.created', renderPrice(price));
    return renderPrice(price);
  },
);

const retrievePrice = route<Stripe.PriceRetrieveParams>('Prices.retrieve', [], (simulation, { id }) =>
  renderPrice(requirePrice(simulation, id)),
);

const updatePrice = route<Stripe.PriceUpdateParams>(
  'Prices.update',
  ['active', 'nickname', 'lookup_key', 'transfer_lookup_key', 'metadata'],
  (simulation, { id, params }) => {
    const price = requirePrice(simulation, id);
    if (params.lookup_key && params.lookup_key !== price.lookupKey) {
      claimLookupKey(simulation, params.lookup_key, params.transfer_lookup_key);
    }
    if (params.lookup_key !== undefined) price.lookupKey = params.lookup_key || null;
    if (params.active !== undefined) price.active = params.active;
    if (params.nickname !== undefined) price.nickname = params.nickname || null;
    price.metadata = mergeMetadata(price.metadata, params.metadata);
    simulation.emit('price.updated', renderPrice(price));
    return renderPrice(price);
  },
);

const listPrices = route<Stripe.PriceListParams>(
  'Prices.list',
  ['active', 'lookup_keys', 'product', 'currency', 'created', 'limit', 'starting_after', 'ending_before'],
  (simulation, { params }) => {
    const found = Object.values(simulation.state.prices).filter(
      (price) =>
        (params.active === undefined || price.active === params.active) &&
        (params.product === undefined || price.product === params.product) &&
        (params.currency === undefined || price.currency === params.currency) &&
        (params.lookup_keys === undefined ||
          (price.lookupKey !== null && params.lookup_keys.includes(price.lookupKey))) &&
        isWithin(price.created, params.created),
    );
    return pageOf(found, params, '/v1/prices', renderPrice);
  },
);

export const catalogueRoutes = [
  createProduct,
  retrieveProduct,
  updateProduct,
  listProducts,
  createPrice,
  retrievePrice,
  updatePrice,
  listPrices,
];
