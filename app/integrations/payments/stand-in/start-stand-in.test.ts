import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStripePayments } from '../live.server';
import { openTestWorld } from './open-test-world.server';
import { payAsPerson } from './pay-as-person';
import { startStripeStandIn } from './start-stand-in.server';

let folder: string;
let statePath: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'payments-'));
  statePath = path.join(folder, 'nested', 'state.json');
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('a restart', () => {
  it('keeps the world, its address and what was not delivered', async () => {
    const first = await openTestWorld({ statePath, deliver: false });
    const { customerId, url } = await first.openCheckout();
    await payAsPerson(url ?? '', 'ideal');
    const before = await first.payments.fetchCustomer(customerId);
    const undelivered = first.standIn.control.events().length;
    first.standIn.control.advance({ days: 2 });
    const then = first.standIn.control.now();
    await first.close();

    const second = await openTestWorld({ statePath, deliver: false });
    expect(second.standIn.baseUrl).toBe(first.standIn.baseUrl);
    expect(second.standIn.control.now().getTime()).toBeGreaterThanOrEqual(then.getTime());
    expect(await second.payments.fetchCustomer(customerId)).toEqual(before);
    await second.standIn.control.resumeWebhooks();
    expect(second.received.length).toBeGreaterThanOrEqual(undelivered);
    await second.close();
  });

  it('takes another port when the last one is taken', async () => {
    const first = await openTestWorld({ statePath });
    const copy = path.join(folder, 'copy.json');
    await writeFile(copy, await readFile(statePath));
    const second = await openTestWorld({ statePath: copy });
    expect(second.standIn.apiBase.port).not.toBe(first.standIn.apiBase.port);
    await Promise.all([first.close(), second.close()]);
  });

  it('does not read a draft that was never finished', async () => {
    const first = await openTestWorld({ statePath });
    const { customerId } = await first.openCheckout();
    await first.close();
    await writeFile(`${statePath}.draft`, '{"layout":1,"cust');
    const second = await openTestWorld({ statePath });
    expect((await second.payments.fetchCustomer(customerId)).deleted).toBe(false);
    await second.close();
  });
});

describe('where it may run', () => {
  const options = {
    webhookUrl: 'http://127.0.0.1:1/',
    webhookSecret: 'whsec_x',
    deliver: false,
    environment: 'test',
  };

  it('is not in production, unless that production is a demo', async () => {
    const production = { ...options, environment: 'production' };
    await expect(startStripeStandIn(production)).rejects.toThrow(/production/);
    const demo = await startStripeStandIn({ ...production, allowInProduction: true });
    await demo.close();
  });

  it('is in a test that does not name its environment', async () => {
    const unnamed = { webhookUrl: options.webhookUrl, webhookSecret: options.webhookSecret };
    const standIn = await startStripeStandIn({ ...unnamed, deliver: false });
    await standIn.close();
  });

  it('sends webhooks to this machine only', async () => {
    const webhookUrl = 'https://example.org/webhooks';
    await expect(startStripeStandIn({ ...options, webhookUrl })).rejects.toThrow(/this machine/);
  });

  it('gives out the address a browser can reach', async () => {
    const standIn = await startStripeStandIn({ ...options, publicUrl: 'https://demo.example/pay/' });
    const payments = createStripePayments({
      secretKey: 'sk_test_public',
      webhookSecrets: [],
      apiBase: standIn.apiBase,
    });
    const { customerId } = await payments.createCustomer({
      organisationId: 'org',
      name: 'Proef',
      email: 'proef@example.org',
      vatNumber: 'NL123456789B01',
      operationId: 'op',
      locale: 'nl',
    });
    const link = await payments.createPortalLink({
      customerId,
      returnUrl: 'https://demo.example',
      locale: 'nl',
    });
    expect(link).toMatch(/^https:\/\/demo\.example\/pay\/p\/session\/bps_/);
    await standIn.close();
  });
});
