import Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWorld, type TestWorld } from './open-test-world.server';
import { payAsPerson } from './pay-as-person';
import { loadApiDescription } from './wire-description.server';

let world: TestWorld;
let customer: string;
let price: string;

beforeAll(async () => {
  world = await openTestWorld({ deliver: false });
  ({ customerId: customer } = await world.openCheckout());
  const prices = await api('GET', '/v1/prices?limit=1');
  price = prices.body.data?.[0]?.id ?? '';
});
afterAll(async () => {
  await world.close();
  expect(world.standIn.control.violations()).toEqual([]);
});

type Answer = {
  id?: string;
  data?: { id: string }[];
  has_more?: boolean;
  error?: { type: string; code?: string; param?: string; message: string };
};

async function api(
  method: string,
  path: string,
  form: Record<string, string> = {},
  headers: Record<string, string> = {},
) {
  const response = await fetch(`${world.standIn.baseUrl}${path}`, {
    method,
    headers: { Authorization: 'Bearer sk_test_rules', 'Stripe-Version': Stripe.API_VERSION, ...headers },
    ...(method === 'POST' ? { body: new URLSearchParams(form) } : {}),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer };
}

const checkout = (change: Record<string, string | undefined> = {}) => {
  const form: Record<string, string | undefined> = {
    mode: 'subscription',
    customer,
    'line_items[0][price]': price,
    'line_items[0][quantity]': '1',
    success_url: 'http://localhost:3000/paid',
    ...change,
  };
  const given = Object.entries(form).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return api('POST', '/v1/checkout/sessions', Object.fromEntries(given));
};

it('speaks the version the pinned library speaks', () => {
  expect(loadApiDescription().info.version).toBe(Stripe.API_VERSION);
});

describe('the edge', () => {
  it.each([
    ['no key', { Authorization: '' }, 401],
    ['a live key', { Authorization: 'Bearer sk_live_1' }, 401],
    ['a publishable key', { Authorization: 'Bearer pk_test_1' }, 401],
    ['a restricted test key', { Authorization: 'Bearer rk_test_1' }, 200],
    ['another version', { 'Stripe-Version': '2025-03-31.basil' }, 400],
  ])('answers %s', async (_what, headers, status) => {
    expect((await api('GET', '/v1/customers', {}, headers)).status).toBe(status);
  });

  it('answers an unknown path with 404 and a known one it does not simulate with a clear no', async () => {
    expect((await api('GET', '/v1/coupons')).status).toBe(404);
    expect((await api('GET', '/v1/webhook_endpoints')).body.error?.code).toBe('not_simulated');
  });

  it('gives every answer a request id', async () => {
    expect((await api('GET', '/v1/customers')).headers.get('request-id')).toMatch(/^req_/);
  });
});

describe('creating a checkout', () => {
  it('takes the plain case', async () => {
    expect((await checkout()).status).toBe(200);
  });

  it.each([
    ['an unknown parameter', { client_referenceid: 'x' }, 'client_referenceid', 'parameter_unknown'],
    ['a word outside the list', { mode: 'subscribe' }, 'mode', undefined],
    [
      'the removed payment_method_types',
      { 'payment_method_types[0]': 'ideal' },
      'payment_method_types',
      'parameter_unknown',
    ],
    ['customer and customer_email', { customer_email: 'a@b.example' }, 'customer', undefined],
    ['an unknown customer', { customer: 'cus_never' }, 'customer', 'resource_missing'],
    [
      'an unknown price',
      { 'line_items[0][price]': 'price_never' },
      'line_items[0][price]',
      'resource_missing',
    ],
    [
      'no line item',
      { 'line_items[0][price]': undefined, 'line_items[0][quantity]': undefined },
      'line_items',
      'parameter_missing',
    ],
    ['no success address', { success_url: undefined }, 'success_url', 'parameter_missing'],
    ['a path as success address', { success_url: '/paid' }, 'success_url', 'url_invalid'],
    ['a script as cancel address', { cancel_url: 'javascript:alert(1)' }, 'cancel_url', 'url_invalid'],
    [
      'changes without a customer',
      { customer: undefined, 'customer_update[name]': 'auto' },
      'customer_update',
      undefined,
    ],
    [
      'tax ids without updating the name',
      { 'tax_id_collection[enabled]': 'true' },
      'tax_id_collection',
      undefined,
    ],
    ['an end within minutes', { expires_at: '1700000000' }, 'expires_at', undefined],
    [
      'a trial, which is not simulated',
      { 'subscription_data[trial_period_days]': '14' },
      undefined,
      'not_simulated',
    ],
    ['a discount, which is not simulated', { 'discounts[0][coupon]': 'x' }, undefined, 'not_simulated'],
    [
      'a text as quantity',
      { 'line_items[0][quantity]': 'two' },
      'line_items[0][quantity]',
      'parameter_invalid_integer',
    ],
  ])('refuses %s', async (_what, change, param, code) => {
    const { status, body } = await checkout(change);
    expect({ status, param: body.error?.param, code: body.error?.code }).toEqual({
      status: 400,
      param,
      code,
    });
  });

  it('refuses an inactive price', async () => {
    const product = (await api('POST', '/v1/products', { name: 'Old plan' })).body.id ?? '';
    const made = await api('POST', '/v1/prices', {
      product,
      currency: 'eur',
      unit_amount: '100',
      'recurring[interval]': 'year',
      active: 'false',
    });
    const { body } = await checkout({ 'line_items[0][price]': made.body.id ?? '' });
    expect(body.error?.param).toBe('line_items[0][price]');
  });
});

describe('idempotency keys', () => {
  const create = (key: string, name: string) =>
    api('POST', '/v1/customers', { name }, { 'Idempotency-Key': key });

  it('replay the same request and say so', async () => {
    const first = await create('key-1', 'One');
    const again = await create('key-1', 'One');
    expect(again.body).toEqual(first.body);
    expect(first.headers.get('idempotent-replayed')).toBeNull();
    expect(again.headers.get('idempotent-replayed')).toBe('true');
  });

  it('refuse another request', async () => {
    await create('key-2', 'One');
    const other = await create('key-2', 'Two');
    expect(other).toMatchObject({ status: 400, body: { error: { type: 'idempotency_error' } } });
  });

  it('are free again after a refused request and after a day', async () => {
    const headers = { 'Idempotency-Key': 'key-3' };
    expect((await api('POST', '/v1/customers', { nme: 'One' }, headers)).status).toBe(400);
    const first = await api('POST', '/v1/customers', { name: 'One' }, headers);
    expect(first.status).toBe(200);
    world.standIn.control.advance({ days: 1, seconds: 60 });
    const later = await api('POST', '/v1/customers', { name: 'Two' }, headers);
    expect(later.body.id).not.toBe(first.body.id);
  });

  it('are at most 255 characters', async () => {
    expect((await create('k'.repeat(256), 'One')).body.error?.type).toBe('idempotency_error');
  });
});

describe('lists', () => {
  it('page through everything with a cursor, in both directions', async () => {
    for (let count = 0; count < 5; count += 1) await api('POST', '/v1/products', { name: `Page ${count}` });
    const all = (await api('GET', '/v1/products?limit=100')).body.data?.map(({ id }) => id) ?? [];
    const paged: string[] = [];
    for (let more = true; more;) {
      const after = paged.at(-1);
      const page = await api('GET', `/v1/products?limit=2${after ? `&starting_after=${after}` : ''}`);
      paged.push(...(page.body.data ?? []).map(({ id }) => id));
      more = page.body.has_more ?? false;
    }
    expect(paged).toEqual(all);
    const before = await api('GET', `/v1/products?limit=2&ending_before=${all[3] ?? ''}`);
    expect(before.body).toMatchObject({ data: [{ id: all[1] }, { id: all[2] }], has_more: true });
  });

  it.each([
    ['/v1/products?limit=0', 'limit'],
    ['/v1/products?limit=101', 'limit'],
    ['/v1/products?starting_after=never', 'starting_after'],
    ['/v1/events?type=a&types[]=b', 'types'],
    [`/v1/events?${Array.from({ length: 21 }, (_, each) => `types[]=t${each}`).join('&')}`, 'types'],
  ])('refuse %s', async (path, param) => {
    expect((await api('GET', path)).body.error?.param).toBe(param);
  });

  it('read more than a hundred invoices and subscriptions through the adapter', async () => {
    const { customerId, url } = await world.openCheckout();
    await payAsPerson(url ?? '', 'card');
    world.standIn.control.advance({ days: 365 * 105 });
    const { invoices } = await world.payments.fetchCustomer(customerId);
    expect(invoices.length).toBeGreaterThan(100);
    expect(new Set(invoices.map(({ id }) => id)).size).toBe(invoices.length);
  });
});

describe('expanding', () => {
  it('puts objects in the place of ids', async () => {
    const { body } = await api('GET', '/v1/prices?limit=1&expand[]=data.product');
    expect(body.data?.[0]).toMatchObject({ product: { object: 'product' } });
  });

  it('refuses what is no reference', async () => {
    const { body } = await api('GET', '/v1/prices?limit=1&expand[]=data.shape');
    expect(body.error?.param).toBe('expand');
  });
});

describe('subscriptions through the API', () => {
  it('plan and take back an end', async () => {
    const { customerId, url } = await world.openCheckout();
    await payAsPerson(url ?? '', 'card');
    const id = (await world.payments.fetchCustomer(customerId)).subscriptions[0]?.id ?? '';
    const planned = await api('POST', `/v1/subscriptions/${id}`, { cancel_at_period_end: 'true' });
    expect(planned.body).toMatchObject({ cancel_at_period_end: true, cancel_at: expect.any(Number) });
    const kept = await api('POST', `/v1/subscriptions/${id}`, { cancel_at_period_end: 'false' });
    expect(kept.body).toMatchObject({ cancel_at_period_end: false, cancel_at: null });
    const refused = await api('POST', `/v1/subscriptions/${id}`, { billing_cycle_anchor: 'now' });
    expect(refused.body.error?.param).toBe('billing_cycle_anchor');
    expect((await api('DELETE', `/v1/subscriptions/${id}`)).body).toMatchObject({ status: 'canceled' });
    expect((await api('DELETE', `/v1/subscriptions/${id}`)).status).toBe(404);
  });

  it('end with their customer, who then counts as deleted', async () => {
    const { customerId, url } = await world.openCheckout();
    await payAsPerson(url ?? '', 'ideal');
    await api('DELETE', `/v1/customers/${customerId}`);
    const state = await world.payments.fetchCustomer(customerId);
    expect(state.deleted).toBe(true);
    expect(state.subscriptions[0]?.status).toBe('canceled');
  });
});
