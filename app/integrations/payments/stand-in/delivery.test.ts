import { afterEach, describe, expect, it } from 'vitest';
import { openTestWorld, testSecret, type TestWorld } from './open-test-world.server';
import { payAsPerson } from './pay-as-person';
import type { StandInOptions } from './start-stand-in.server';

let world: TestWorld;
afterEach(async () => {
  await world.close();
  expect(world.standIn.control.violations()).toEqual([]);
});

async function openPaid(options: Partial<StandInOptions> = {}) {
  world = await openTestWorld(options);
  const { url } = await world.openCheckout();
  await payAsPerson(url ?? '', 'card');
  return world.standIn.control;
}

const verify = ({ body, signature }: TestWorld['received'][number]) =>
  world.payments.verifyWebhook(body, signature);

describe('webhooks', () => {
  it('arrive signed, once each, in the order of what happened', async () => {
    const control = await openPaid();
    await control.settled();
    const events = control.events();
    expect(world.received.map((each) => verify(each).id)).toEqual(events.map(({ id }) => id));
    expect(events.every(({ delivered }) => delivered)).toBe(true);
  });

  it('come again until the receiver is well', async () => {
    world = await openTestWorld();
    world.answerWith(500);
    await world.openCheckout();
    const { control } = world.standIn;
    await expect.poll(() => world.received.length, { timeout: 10_000 }).toBeGreaterThan(1);
    expect(control.events().some(({ delivered }) => delivered)).toBe(false);
    world.answerWith(200);
    await expect
      .poll(() => control.events().every(({ delivered }) => delivered), { timeout: 10_000 })
      .toBe(true);
  });

  it('wait while paused and go out on resuming', async () => {
    const control = await openPaid({ deliver: false });
    expect(world.received).toEqual([]);
    await control.resumeWebhooks();
    expect(world.received).toHaveLength(control.events().length);
  });

  it('can be sent in reversed order', async () => {
    const control = await openPaid({ deliver: false });
    await control.deliverReversed();
    const ids = control.events().map(({ id }) => id);
    expect(world.received.map((each) => verify(each).id)).toEqual(ids.toReversed());
  });

  it('can be sent again, and twice at the same moment', async () => {
    const control = await openPaid({ deliver: false });
    const id = control.events().at(-1)?.id ?? '';
    await control.deliver(id);
    await control.deliver(id);
    await control.deliverAtOnce([id, id]);
    expect(world.received.map((each) => verify(each).id)).toEqual([id, id, id, id]);
  });

  it('can carry a wrong signature, once', async () => {
    const control = await openPaid({ deliver: false });
    const id = control.events()[0]?.id ?? '';
    control.corruptSignatures(1);
    await control.deliver(id);
    await control.deliver(id);
    const [wrong, right] = world.received;
    expect(() => wrong && verify(wrong)).toThrow();
    expect(right && verify(right).id).toBe(id);
  });

  it('can be signed with another secret, which an adapter in the middle of a change accepts', async () => {
    const control = await openPaid({ deliver: false });
    await control.deliverSignedWith(control.events()[0]?.id ?? '', 'whsec_new');
    const [received] = world.received;
    expect(() => received && verify(received)).toThrow();
    const rolling = world.openPayments({ webhookSecrets: ['whsec_new', testSecret] });
    expect(received && rolling.verifyWebhook(received.body, received.signature).type).toBeTruthy();
  });

  it('can be lost, and then only listing brings the events back', async () => {
    const control = await openPaid({ deliver: false });
    expect(control.losePending()).toBeGreaterThan(5);
    await control.resumeWebhooks();
    expect(world.received).toEqual([]);
    const events = await world.payments.listEventsSince(new Date(0));
    expect(events.map(({ type }) => type)).toContain('checkout.session.completed');
  });
});

describe('the controls over HTTP', () => {
  const call = (name: string, token: string, args: unknown[] = []) =>
    fetch(`${world.standIn.baseUrl}/_control/${name}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
      body: JSON.stringify(args),
    });

  it('do the same as the methods, for who has the token', async () => {
    const control = await openPaid({ deliver: false, controlToken: 'the-token' });
    expect(await (await call('events', 'the-token')).json()).toEqual(control.events());
    const before = control.now().getTime();
    expect((await call('advance', 'the-token', [{ days: 3 }])).status).toBe(200);
    expect(control.now().getTime()).toBeGreaterThanOrEqual(before + 3 * 86_400_000);
  });

  it.each([
    ['events', 'another-token', 403],
    ['events', '', 403],
    ['constructor', 'the-token', 400],
    ['toString', 'the-token', 400],
  ])('refuse %s with token "%s"', async (name, token, status) => {
    await openPaid({ deliver: false, controlToken: 'the-token' });
    expect((await call(name, token)).status).toBe(status);
  });
});
