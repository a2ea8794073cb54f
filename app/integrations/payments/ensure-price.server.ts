import Stripe from 'stripe';
import type { Payments } from './payments-port';

type Plan = Parameters<Payments['ensurePrice']>[0];

function isSame(price: Stripe.Price, plan: Plan): boolean {
  return (
    price.active &&
    price.unit_amount === plan.amountCents &&
    price.currency === plan.currency.toLowerCase() &&
    price.recurring?.interval === plan.interval &&
    price.recurring.interval_count === 1
  );
}

/** One product per name, so that its monthly and yearly prices share it. */
export function productIdFor(productName: string): string {
  const plain = productName.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return `plan-${plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`;
}

async function ensureProduct(client: Stripe, productName: string): Promise<string> {
  const id = productIdFor(productName);
  try {
    return (await client.products.retrieve(id)).id;
  } catch (error) {
    if (!isCode(error, 'resource_missing')) throw error;
  }
  try {
    return (await client.products.create({ id, name: productName })).id;
  } catch (error) {
    if (!isCode(error, 'resource_already_exists')) throw error;
    return id;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Stripe.errors.StripeError && error.code === code;
}

/**
 * A price cannot change its amount: a changed plan gets a new price that takes over the lookup key, and running
 * subscriptions keep the price they were sold. Two callers at once get one price through the idempotency key.
 */
export async function ensurePrice(
  client: Stripe,
  plan: Plan,
): Promise<{ priceId: string; productId: string }> {
  const found = await client.prices.list({ lookup_keys: [plan.lookupKey], active: true, limit: 1 });
  const [current] = found.data;
  if (current && isSame(current, plan)) {
    return {
      priceId: current.id,
      productId: typeof current.product === 'string' ? current.product : current.product.id,
    };
  }
  const productId = await ensureProduct(client, plan.productName);
  const price = await client.prices.create(
    {
      product: productId,
      currency: plan.currency.toLowerCase(),
      unit_amount: plan.amountCents,
      recurring: { interval: plan.interval },
      lookup_key: plan.lookupKey,
      transfer_lookup_key: true,
      tax_behavior: 'exclusive',
    },
    {
      idempotencyKey: [
        'price',
        plan.lookupKey,
        plan.currency,
        plan.amountCents,
        plan.interval,
        productId,
        current?.id ?? 'none',
      ].join(':'),
    },
  );
  return { priceId: price.id, productId };
}
