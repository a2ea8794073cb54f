import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestWorld, type TestWorld } from './open-test-world.server';
import { payAsPerson, pressInPortal } from './pay-as-person';

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld({ deliver: false });
});
afterEach(async () => {
  await world.close();
  expect(world.standIn.control.violations()).toEqual([]);
});

const typesSoFar = () => world.standIn.control.events().map(({ type }) => type);

async function pay(choice: Parameters<typeof payAsPerson>[1], fields?: Record<string, string>) {
  const { url, customerId, sessionId } = await world.openCheckout();
  const outcome = await payAsPerson(url ?? '', choice, fields);
  const state = await world.payments.fetchCustomer(customerId);
  return { ...outcome, sessionId, customerId, state };
}

describe('paying', () => {
  it.each(['ideal', 'card'] as const)('by %s starts a paid year', async (choice) => {
    const { location, sessionId, state } = await pay(choice);
    expect(location).toBe(`http://localhost:3000/paid?session=${sessionId}`);
    const [subscription] = state.subscriptions;
    const [invoice] = state.invoices;
    expect(subscription).toMatchObject({ status: 'active', latestInvoiceId: invoice?.id, cancelAt: null });
    const start = subscription?.periodStart ?? new Date(0);
    const inAYear = new Date(start);
    inAYear.setUTCFullYear(start.getUTCFullYear() + 1);
    expect(subscription?.periodEnd).toEqual(inAYear);
    expect(invoice).toMatchObject({
      status: 'paid',
      totalCents: 95_000,
      paidCents: 95_000,
      dueCents: 0,
      subscriptionId: subscription?.id,
    });
    expect(await world.payments.getCheckout(sessionId)).toMatchObject({ status: 'complete', url: null });
    const told = ['customer.subscription.created', 'invoice.paid', 'checkout.session.completed'];
    expect(typesSoFar()).toEqual(expect.arrayContaining(told));
  });

  it('gives the subscription our own metadata', async () => {
    const { state } = await pay('card');
    const created = world.standIn.control
      .events()
      .find(({ type }) => type === 'customer.subscription.created');
    expect(world.standIn.control.event(created?.id ?? '')).toMatchObject({
      data: { object: { id: state.subscriptions[0]?.id, metadata: { organisation_id: expect.any(String) } } },
    });
  });

  it('by a declined card leaves the session open, says so, and another try works', async () => {
    const { url, customerId } = await world.openCheckout();
    const { location } = await payAsPerson(url ?? '', 'card_declined');
    const page = await (await fetch(location ?? '')).text();
    expect(page).toContain('role="alert"');
    expect((await world.payments.fetchCustomer(customerId)).subscriptions).toEqual([]);
    await payAsPerson(url ?? '', 'card');
    expect((await world.payments.fetchCustomer(customerId)).subscriptions).toHaveLength(1);
  });

  it.each([
    ['sepa_debit', 'active', 'paid', 'checkout.session.async_payment_succeeded'],
    ['sepa_debit_fails', 'past_due', 'open', 'checkout.session.async_payment_failed'],
  ] as const)('by %s is unpaid for days, then %s', async (choice, status, invoiceStatus, event) => {
    const { state, customerId } = await pay(choice);
    expect(state.subscriptions[0]?.status).toBe('active');
    expect(state.invoices[0]).toMatchObject({ status: 'open', dueCents: 95_000, paidCents: 0 });
    world.standIn.control.advance({ days: 4 });
    expect(typesSoFar()).not.toContain(event);
    world.standIn.control.advance({ days: 4 });
    const later = await world.payments.fetchCustomer(customerId);
    expect(later.subscriptions[0]?.status).toBe(status);
    expect(later.invoices[0]?.status).toBe(invoiceStatus);
    expect(typesSoFar()).toContain(event);
  });

  it('twice with the same page starts one subscription', async () => {
    const { url, customerId } = await world.openCheckout();
    const [one, other] = await Promise.all([payAsPerson(url ?? '', 'card'), payAsPerson(url ?? '', 'card')]);
    expect(one.location).toBe(other.location);
    expect((await world.payments.fetchCustomer(customerId)).subscriptions).toHaveLength(1);
  });

  it('updates the payer and keeps a VAT number once', async () => {
    await pay('card', { name: 'Andere Naam B.V.', vat_number: 'nl 1234.56.789 b01' });
    const types = typesSoFar();
    expect(types.filter((type) => type === 'customer.tax_id.created')).toHaveLength(1);
    const updated = world.standIn.control.events().find(({ type }) => type === 'customer.updated');
    expect(world.standIn.control.event(updated?.id ?? '')).toMatchObject({
      data: { object: { name: 'Andere Naam B.V.', address: { postal_code: '1234 AB', country: 'NL' } } },
    });
  });

  it.each([
    ['no name', { name: ' ' }, 'name-error'],
    ['no street', { line1: '' }, 'line1-error'],
    ['an impossible VAT number', { vat_number: 'NL12' }, 'vat_number-error'],
  ])('is refused with %s, at the field, keeping what was typed', async (_what, fields, errorId) => {
    const { location, page, state } = await pay('card', { city: 'Typstad', ...fields });
    expect(location).toBeNull();
    expect(page).toContain(`id="${errorId}"`);
    expect(page).toContain('value="Typstad"');
    expect(state.subscriptions).toEqual([]);
  });
});

describe('the payment page', () => {
  it.each([
    ['nl', 'NAGEBOOTST – geen Stripe'],
    ['en', 'SIMULATED – not Stripe'],
  ] as const)('in %s says what it is and loads nothing else', async (locale, banner) => {
    const { url } = await world.openCheckout({ locale });
    const response = await fetch(url ?? '');
    const page = await response.text();
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).toContain(banner);
    expect(page).not.toMatch(/<script|<link rel="stylesheet"|\ssrc=/);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self' http://localhost:3000");
  });

  it('writes names as text, never as markup', async () => {
    const { url } = await world.openCheckout();
    const { page } = await payAsPerson(url ?? '', 'card', { name: '"><img onerror=x>', line1: '' });
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img');
  });

  it('offers nothing after a day', async () => {
    const { url, sessionId } = await world.openCheckout();
    world.standIn.control.advance({ days: 1 });
    expect(await (await fetch(url ?? '')).text()).not.toContain('<form');
    expect(typesSoFar()).toContain('checkout.session.expired');
    expect((await world.payments.getCheckout(sessionId)).status).toBe('expired');
  });

  it.each(['/c/pay/cs_test_never', '/p/session/bps_never', '/i/in_never', '/', '/favicon.ico'])(
    'does not exist at %s',
    async (path) => {
      const response = await fetch(`${world.standIn.baseUrl}${path}`);
      expect(response.status).toBe(404);
    },
  );
});

describe('the self-service page', () => {
  async function openPortal() {
    const paid = await pay('card');
    const url = await world.payments.createPortalLink({
      customerId: paid.customerId,
      returnUrl: 'http://localhost:3000/account',
      locale: 'nl',
    });
    return { ...paid, url, subscription: paid.state.subscriptions[0] };
  }

  it('plans the end as cancel_at without the boolean, and takes it back', async () => {
    const { url, subscription, customerId } = await openPortal();
    await pressInPortal(url, 'cancel', subscription?.id ?? '');
    const planned = await world.payments.fetchCustomer(customerId);
    expect(planned.subscriptions[0]).toMatchObject({ status: 'active', cancelAt: subscription?.periodEnd });
    const event = world.standIn.control.events().at(-1);
    expect(world.standIn.control.event(event?.id ?? '')).toMatchObject({
      type: 'customer.subscription.updated',
      data: { object: { cancel_at_period_end: false, cancel_at: expect.any(Number) } },
    });
    await pressInPortal(url, 'undo', subscription?.id ?? '');
    const kept = await world.payments.fetchCustomer(customerId);
    expect(kept.subscriptions[0]).toMatchObject({ cancelAt: null, canceledAt: null });
  });

  it('shows the invoices and the way back', async () => {
    const { url, state } = await openPortal();
    const page = await (await fetch(url)).text();
    expect(page).toContain('href="http://localhost:3000/account"');
    expect(page).toContain(state.invoices[0]?.hostedUrl);
    const invoice = await fetch(state.invoices[0]?.hostedUrl ?? '');
    expect(await invoice.text()).toContain(state.invoices[0]?.number);
    const pdf = await fetch(state.invoices[0]?.pdfUrl ?? '');
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(await pdf.text()).toMatch(/^%PDF-1\.4/);
  });

  it('touches no subscription of another customer', async () => {
    const { url } = await openPortal();
    const other = await pay('card');
    await pressInPortal(url, 'cancel', other.state.subscriptions[0]?.id ?? '');
    const state = await world.payments.fetchCustomer(other.customerId);
    expect(state.subscriptions[0]?.cancelAt).toBeNull();
  });

  it('stops working after an hour', async () => {
    const { url, subscription, customerId } = await openPortal();
    world.standIn.control.advance({ seconds: 3_700 });
    await pressInPortal(url, 'cancel', subscription?.id ?? '');
    const state = await world.payments.fetchCustomer(customerId);
    expect(state.subscriptions[0]?.cancelAt).toBeNull();
  });
});
