import Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { createStripePayments } from './live.server';
import { BadSignature } from './payments-port';

const payments = createStripePayments({
  secretKey: 'sk_test_signatures',
  webhookSecrets: ['whsec_current', 'whsec_previous'],
});

const body = JSON.stringify({
  id: 'evt_1',
  object: 'event',
  api_version: '2026-10-28.endive',
  created: 1_790_000_000,
  livemode: false,
  type: 'customer.subscription.updated',
  data: { object: { id: 'sub_1', object: 'subscription', customer: 'cus_1' } },
});

function sign(payload: string, secret: string, secondsAgo = 0): string {
  const timestamp = Math.floor(Date.now() / 1000) - secondsAgo;
  return Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
}

describe('verifying a webhook', () => {
  it.each(['whsec_current', 'whsec_previous'])('accepts the secret %s', (secret) => {
    expect(payments.verifyWebhook(body, sign(body, secret))).toEqual({
      id: 'evt_1',
      type: 'customer.subscription.updated',
      objectId: 'sub_1',
      customerId: 'cus_1',
      createdAt: new Date(1_790_000_000_000),
      apiVersion: '2026-10-28.endive',
      livemode: false,
    });
  });

  it('accepts a stamp of four minutes ago', () => {
    expect(payments.verifyWebhook(body, sign(body, 'whsec_current', 240)).id).toBe('evt_1');
  });

  const thin = JSON.stringify({
    id: 'evt_2',
    object: 'v2.core.event',
    type: 'v1.billing.meter.no_meter_found',
  });
  it.each([
    ['a tampered body', body.replace('cus_1', 'cus_2'), sign(body, 'whsec_current')],
    ['a body written anew', JSON.stringify(JSON.parse(body), null, 1), sign(body, 'whsec_current')],
    ['a wrong secret', body, sign(body, 'whsec_other')],
    ['a stamp of six minutes ago', body, sign(body, 'whsec_current', 360)],
    ['a missing header', body, null],
    ['an empty header', body, ''],
    ['a header of another sender', body, 'sha256=abcdef'],
    ['an empty body', '', sign('', 'whsec_current')],
    ['a signed body that is no JSON', 'hello', sign('hello', 'whsec_current')],
    ['a signed event of another kind', thin, sign(thin, 'whsec_current')],
    ['signed JSON that is no event', '[]', sign('[]', 'whsec_current')],
  ])('refuses %s', (_what, payload, header) => {
    expect(() => payments.verifyWebhook(payload, header)).toThrow(BadSignature);
  });

  it('refuses everything while no secret is known', () => {
    const bare = createStripePayments({ secretKey: 'sk_test_bare', webhookSecrets: [] });
    expect(() => bare.verifyWebhook(body, sign(body, 'whsec_current'))).toThrow(BadSignature);
  });
});
