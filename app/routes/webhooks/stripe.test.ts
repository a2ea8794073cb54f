import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStripePayments } from '~/integrations/payments/live.server';
import { singleton } from '~/platform/singleton.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { signWebhook, webhookRequest, WEBHOOK_SECRET } from '../../../tests/membership-world';
import { action, loader } from './stripe';

let market: TestMarket;
beforeAll(async () => {
  const payments = createStripePayments({
    secretKey: 'sk_test_route',
    webhookSecrets: [WEBHOOK_SECRET],
    apiBase: { protocol: 'http', host: '127.0.0.1', port: 1 },
  });
  market = await openTestMarket({ payments });
  void singleton('market', () => Promise.resolve(market.services));
});
afterAll(() => market.close());

const args = (request: Request) => ({ request, params: {}, context: {} });
const body = JSON.stringify({
  id: 'evt_route',
  object: 'event',
  api_version: null,
  created: 1_795_000_000,
  livemode: false,
  type: 'invoice.paid',
  data: { object: { id: 'in_1', object: 'invoice', customer: 'cus_1' } },
});

describe('the address for webhooks', () => {
  it('takes posts only', async () => {
    const asked = await loader(args(new Request('http://127.0.0.1/webhooks/stripe')));
    expect(asked.status).toBe(405);
    expect(asked.headers.get('Allow')).toBe('POST');
    const put = new Request('http://127.0.0.1/webhooks/stripe', { method: 'PUT', body });
    expect((await action(args(put))).status).toBe(405);
  });

  it('answers 200 to a good one, also the second time', async () => {
    const post = () => action(args(webhookRequest(body, { 'stripe-signature': signWebhook(body) })));
    const [first, second] = [await post(), await post()];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect([await first.json(), await second.json()]).toEqual([{ received: 'new' }, { received: 'seen' }]);
  });

  it('answers 400 to a bad signature', async () => {
    await expect(action(args(webhookRequest(body)))).rejects.toMatchObject({ init: { status: 400 } });
  });
});
