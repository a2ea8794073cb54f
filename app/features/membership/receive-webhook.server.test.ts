import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  openMembershipWorld,
  PREVIOUS_SECRET,
  signWebhook,
  webhookRequest,
  type MembershipWorld,
} from '../../../tests/membership-world';
import { getMembership } from './gate.server';
import { MAX_WEBHOOK_BYTES, receiveWebhook } from './receive-webhook.server';
import { startCheckout } from './start-checkout.server';

let world: MembershipWorld;
beforeAll(async () => void (world = await openMembershipWorld()));
afterAll(() => world.close());

/** A buyer who paid, and the ids of the events that wait to be delivered. */
async function makePaidBuyer() {
  const before = new Set(world.control.events().map(({ id }) => id));
  const buyer = await world.makeBuyer();
  await world.pay((await startCheckout(buyer.ctx)).url);
  const events = world.control.events().filter(({ id }) => !before.has(id));
  return { ...buyer, events, eventIds: events.map(({ id }) => id) };
}

let made = 0;
const eventBody = (change: Record<string, unknown> = {}): string =>
  JSON.stringify({
    id: `evt_made_${(made += 1)}`,
    object: 'event',
    api_version: '2026-10-28.endive',
    created: 1_795_000_000,
    livemode: false,
    type: 'customer.updated',
    data: { object: { id: 'cus_stranger', object: 'customer' } },
    ...change,
  });
const receive = (body: string, signature = signWebhook(body)) =>
  receiveWebhook(world.system(), webhookRequest(body, { 'stripe-signature': signature }));
const stored = (eventId: string) => world.db.stripeInboxEvent.findUnique({ where: { eventId } });
const jobCount = async () => {
  const { rows } = await world.pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE task_identifier = 'membership.sync-customer'`,
  );
  return rows[0]?.count;
};

describe('a webhook that is refused', () => {
  const body = eventBody();
  const sixMinutesAgo = () => new Date(Date.now() - 6 * 60_000);

  it.each([
    ['another secret', () => signWebhook(body, 'whsec_of_someone_else')],
    ['a stamp of six minutes ago', () => signWebhook(body, undefined, sixMinutesAgo())],
    ['the signature of another body', () => signWebhook(`${body} `)],
    ['nonsense', () => 'nonsense'],
    ['an empty signature', () => ''],
  ])('has %s', async (_what, signature) => {
    await expect(receive(body, signature())).rejects.toMatchObject({ code: 'invalid', status: 400 });
  });

  it('has no signature at all', async () => {
    await expect(receiveWebhook(world.system(), webhookRequest(body))).rejects.toMatchObject({ status: 400 });
  });

  it('is of the other mode', async () => {
    await expect(receive(eventBody({ livemode: true }))).rejects.toMatchObject({ status: 400 });
  });

  it('is no event', async () => {
    await expect(receive('{"id":1')).rejects.toMatchObject({ status: 400 });
  });

  it('is too large, said or not', async () => {
    const large = eventBody({ padding: 'x'.repeat(MAX_WEBHOOK_BYTES) });
    await expect(receive(large)).rejects.toMatchObject({ code: 'too_large', status: 413 });
    const said = webhookRequest(body, { 'content-length': String(MAX_WEBHOOK_BYTES + 1) });
    await expect(receiveWebhook(world.system(), said)).rejects.toMatchObject({ status: 413 });
  });

  it('leaves nothing behind', async () => {
    expect(await world.db.stripeInboxEvent.count()).toBe(0);
    expect(await jobCount()).toBe(0);
  });
});

describe('a webhook that is taken', () => {
  it('may be signed with the previous secret', async () => {
    const body = eventBody();
    expect(await receive(body, signWebhook(body, PREVIOUS_SECRET))).toBe('new');
  });

  it('is ignored when it is of no concern, or about nobody', async () => {
    expect(await receive(eventBody({ id: 'evt_payout', type: 'payout.paid' }))).toBe('ignored');
    const charge = { object: { id: 'ch_1', object: 'charge', customer: null } };
    expect(await receive(eventBody({ id: 'evt_charge', type: 'charge.refunded', data: charge }))).toBe(
      'ignored',
    );
    expect(await stored('evt_payout')).toMatchObject({ state: 'ignored' });
  });

  it('is ignored by the job when the customer is not ours', async () => {
    await receive(eventBody({ id: 'evt_stranger' }));
    await world.runJobs();
    expect(await stored('evt_stranger')).toMatchObject({ state: 'ignored' });
  });

  it('is a fault, to be delivered again, when it cannot be stored', async () => {
    const body = eventBody({ id: 'evt_unstored' });
    const broken = new Proxy(world.db, {
      get: (db, name) =>
        name === '$transaction'
          ? () => Promise.reject(new Error('disk full'))
          : (Reflect.get(db, name) as unknown),
    });
    const request = webhookRequest(body, { 'stripe-signature': signWebhook(body) });
    await expect(receiveWebhook({ ...world.system(), db: broken }, request)).rejects.toThrow('disk full');
    expect(await stored('evt_unstored')).toBeNull();
  });
});

describe('any order, any number', () => {
  it('gives the same membership and one mail when each event comes twice in a row', async () => {
    const { ctx, organisation, user, eventIds } = await makePaidBuyer();
    for (const id of eventIds) {
      expect(await world.control.deliver(id)).toMatchObject({ status: 200 });
      expect(await world.control.deliver(id)).toMatchObject({ status: 200 });
    }
    await world.runJobs();
    expect(await getMembership(ctx, organisation.id)).toMatchObject({ active: true, state: 'active' });
    expect(await world.mails(user.email)).toEqual(['started']);
  });

  it('does so when all come twice at the same moment', async () => {
    const { ctx, organisation, user, eventIds } = await makePaidBuyer();
    const some = eventIds.slice(-3);
    const answers = await world.control.deliverAtOnce([...some, ...some]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    await Promise.all([world.runJobs(), world.runJobs()]);
    expect(await getMembership(ctx, organisation.id)).toMatchObject({ active: true });
    expect(await world.mails(user.email)).toEqual(['started']);
    const left = await world.db.stripeInboxEvent.count({
      where: { eventId: { in: eventIds }, state: 'new' },
    });
    expect(left).toBe(0);
  });

  it('does so in reverse order, worked off one by one', async () => {
    const { ctx, organisation, user, eventIds } = await makePaidBuyer();
    for (const id of [...eventIds].reverse()) {
      await world.control.deliver(id);
      await world.runJobs();
    }
    expect(await getMembership(ctx, organisation.id)).toMatchObject({ active: true, state: 'active' });
    expect(await world.mails(user.email)).toEqual(['started']);
  });

  it('does not revive a subscription by a late "updated"', async () => {
    const { ctx, organisation, eventIds, user } = await makePaidBuyer();
    await world.news();
    const [subscription] = await world.db.billingSubscription.findMany({
      where: { organisationId: organisation.id },
    });
    world.control.cancelNow(subscription?.stripeId ?? '');
    await world.news();
    for (const id of eventIds) await world.control.deliver(id);
    const { stripeCustomerId } = await world.db.billingCustomer.findUniqueOrThrow({
      where: { organisationId: organisation.id },
    });
    const old = {
      id: subscription?.stripeId,
      object: 'subscription',
      customer: stripeCustomerId,
      status: 'active',
    };
    await receive(eventBody({ type: 'customer.subscription.updated', data: { object: old } }));
    await world.runJobs();
    expect(await getMembership(ctx, organisation.id)).toMatchObject({ active: false, state: 'ended' });
    expect(await world.mails(user.email)).toEqual(['started', 'ended']);
  });

  it('waits with the work while the provider is away, and loses nothing', async () => {
    const { ctx, organisation, user, eventIds } = await makePaidBuyer();
    world.control.fault('refuse-connection');
    await world.deliverAll();
    await world.runJobs();
    expect(await getMembership(ctx, organisation.id)).toMatchObject({ active: false });
    const waiting = await world.db.stripeInboxEvent.findMany({ where: { eventId: { in: eventIds } } });
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.every(({ state, attempts }) => state === 'new' && attempts === 1)).toBe(true);

    world.control.resetFaults();
    await world.makeJobsDue();
    await world.runJobs();
    expect(await getMembership(ctx, organisation.id)).toMatchObject({ active: true });
    expect(await world.mails(user.email)).toEqual(['started']);
  });
});
