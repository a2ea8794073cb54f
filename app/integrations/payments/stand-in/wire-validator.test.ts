import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadApiDescription } from './wire-description.server';
import { decodeForm, UnreadableForm } from './wire-form';
import { WireMismatch, WireValidator, type Match } from './wire-validator';

const wire = new WireValidator(loadApiDescription());

function match(method: string, path: string): Match {
  const found = wire.match(method, path);
  if (!found) throw new Error(`no operation for ${method} ${path}`);
  return found;
}

function problemsOf(method: string, path: string, body: Record<string, string>) {
  const form = new URLSearchParams(body).toString();
  return wire.readRequest(match(method, path).operation, '', form).problems;
}

describe('decoding a form', () => {
  it('nests by brackets and appends for empty ones', () => {
    const tree = decodeForm('a[b][0][c]=1&a[b][1][c]=2&list[]=x&list[]=y&plain=%C3%A9');
    expect(JSON.parse(JSON.stringify(tree))).toEqual({
      a: { b: { 0: { c: '1' }, 1: { c: '2' } } },
      list: { 0: 'x', 1: 'y' },
      plain: 'é',
    });
  });

  it.each(['a=1&a[b]=2', 'a[b]=2&a=1', '[a]=1', 'a[b=1', `a${'[b]'.repeat(20)}=1`])('refuses %s', (form) => {
    expect(() => decodeForm(form)).toThrow(UnreadableForm);
  });

  it('reaches no prototype, whatever the names', () => {
    decodeForm('__proto__[polluted]=1&constructor[prototype][polluted]=1');
    expect('polluted' in {}).toBe(false);
  });

  it('reads back any flat form', () => {
    const name = fc.stringMatching(/^[a-z_]{1,12}$/);
    fc.assert(
      fc.property(fc.dictionary(name, fc.string()), (form) => {
        const tree = decodeForm(new URLSearchParams(form).toString());
        expect({ ...tree }).toEqual({ ...form });
      }),
      { seed: 7 },
    );
  });
});

describe('matching an operation', () => {
  it('prefers a fixed path to an id', () => {
    expect(match('POST', '/v1/invoices/create_preview').operation.operationId).toBe('Invoices.createPreview');
    expect(match('GET', '/v1/invoices/in_1').ids).toEqual({ id: 'in_1' });
  });

  it.each([
    ['GET', '/v1/coupons'],
    ['PATCH', '/v1/customers'],
    ['GET', '/v1/customers/'],
    ['GET', '/'],
  ])('knows no %s %s', (method, path) => {
    expect(wire.match(method, path)).toBeNull();
  });

  it('keeps a segment that is no valid encoding', () => {
    expect(match('GET', '/v1/customers/%E0%A4%A').ids).toEqual({ id: '%E0%A4%A' });
  });
});

describe('reading a request', () => {
  it('gives typed values', () => {
    const { operation } = match('POST', '/v1/checkout/sessions');
    const form =
      'mode=subscription&line_items[0][quantity]=2&line_items[0][price]=p&automatic_tax[enabled]=false&locale=nl';
    expect(wire.readRequest(operation, '', form)).toEqual({
      params: {
        mode: 'subscription',
        line_items: [{ quantity: 2, price: 'p' }],
        automatic_tax: { enabled: false },
        locale: 'nl',
      },
      problems: [],
    });
  });

  it.each([
    ['an unknown parameter', '/v1/customers', { nme: 'x' }, 'nme', 'parameter_unknown'],
    [
      'an unknown nested one',
      '/v1/customers',
      { 'address[town]': 'x' },
      'address[town]',
      'parameter_unknown',
    ],
    ['a word outside the list', '/v1/checkout/sessions', { mode: 'subscribe' }, 'mode', undefined],
    [
      'a text for a number',
      '/v1/prices',
      { currency: 'eur', unit_amount: '9,50' },
      'unit_amount',
      'parameter_invalid_integer',
    ],
    ['a missing parameter', '/v1/products', {}, 'name', 'parameter_missing'],
    [
      'removed parameter',
      '/v1/checkout/sessions',
      { 'payment_method_types[0]': 'ideal' },
      'payment_method_types',
      'parameter_unknown',
    ],
    [
      'a text for a group',
      '/v1/subscriptions/sub_1',
      { billing_cycle_anchor: 'now' },
      'billing_cycle_anchor',
      undefined,
    ],
    [
      'a list with names',
      '/v1/checkout/sessions',
      { 'line_items[first][price]': 'p' },
      'line_items',
      undefined,
    ],
    [
      'a yes for a boolean',
      '/v1/subscriptions/sub_1',
      { cancel_at_period_end: 'yes' },
      'cancel_at_period_end',
      undefined,
    ],
    [
      'a long metadata key',
      '/v1/customers',
      { [`metadata[${'k'.repeat(41)}]`]: 'x' },
      `metadata[${'k'.repeat(41)}]`,
      undefined,
    ],
    ['a long text', '/v1/customers', { name: 'x'.repeat(5001) }, 'name', 'parameter_invalid_string'],
  ])('reports %s', (_name, path, body, param, code) => {
    const problems = problemsOf('POST', path, body);
    expect(problems.map((problem) => [problem.param, problem.code])).toEqual([[param, code]]);
  });

  it('reads one field either as a moment or as a range', () => {
    const { operation } = match('GET', '/v1/events');
    expect(wire.readRequest(operation, '?created[gte]=5', '').params).toEqual({ created: { gte: 5 } });
    expect(wire.readRequest(operation, '?created=5', '').params).toEqual({ created: 5 });
    expect(wire.readRequest(operation, '?created[since]=5', '').problems[0]?.param).toBe('created[since]');
  });

  it('never throws, whatever the bytes', () => {
    const { operation } = match('POST', '/v1/checkout/sessions');
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (body) => {
        wire.readRequest(operation, '', body);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});

const taxId = {
  id: 'txi_1',
  object: 'tax_id',
  country: 'NL',
  created: 1,
  customer: 'cus_1',
  customer_account: null,
  livemode: false,
  owner: { customer: 'cus_1', customer_account: null, type: 'customer' },
  type: 'eu_vat',
  value: 'NL123456789B01',
  verification: { status: 'pending', verified_address: null, verified_name: null },
};

describe('checking a reply', () => {
  const { operation } = match('GET', '/v1/tax_ids/txi_1');

  it('lets a right one pass', () => {
    expect(() => wire.assertResponse(operation, taxId)).not.toThrow();
  });

  it.each([
    ['a missing field', { value: undefined }, /\$\.value: missing/],
    ['a field of another version', { vat: 1 }, /\$\.vat: not in version/],
    ['a null where none may be', { id: null }, /\$\.id: null not allowed/],
    ['a word outside the list', { type: 'nl_btw' }, /nl_btw/],
    [
      'a nested difference',
      { verification: { ...taxId.verification, status: 'maybe' } },
      /verification\.status/,
    ],
    ['a text for a number', { created: '1' }, /\$\.created: not a integer/],
  ])('throws on %s', (_name, change, message) => {
    expect(() => wire.assertResponse(operation, { ...taxId, ...change })).toThrow(message);
  });
});

describe('checking an event', () => {
  const event = {
    id: 'evt_1',
    object: 'event',
    api_version: wire.version,
    created: 1,
    data: { object: taxId },
    livemode: false,
    pending_webhooks: 1,
    request: null,
    type: 'customer.tax_id.created',
  };

  it('lets a right one pass', () => {
    expect(() => wire.assertEvent(event)).not.toThrow();
  });

  it.each([
    ['another version', { api_version: '2022-11-15' }],
    ['a type of no event', { type: 'customer.tax_id.made' }],
    ['the object of another event', { type: 'invoice.paid' }],
  ])('throws on %s', (_name, change) => {
    expect(() => wire.assertEvent({ ...event, ...change })).toThrow(WireMismatch);
  });
});
