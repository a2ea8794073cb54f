import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeMember } from '#prisma/factories/accounts';
import { openMembershipWorld, type MembershipWorld } from '../../../tests/membership-world';
import { getMembership, requireActiveMembership } from './gate.server';
import { openPortal } from './open-portal.server';
import { startCheckout } from './start-checkout.server';
import { syncCustomer } from './sync-customer.server';

let world: MembershipWorld;
beforeAll(async () => void (world = await openMembershipWorld()));
afterAll(() => world.close());
beforeEach(() => world.control.resetFaults());

const subscriptionsOf = async (organisationId: string) => {
  const customer = await world.db.billingCustomer.findUniqueOrThrow({ where: { organisationId } });
  return (await world.payments.fetchCustomer(customer.stripeCustomerId)).subscriptions;
};
const makeActiveSubscription = (organisationId: string) =>
  world.db.billingSubscription.create({
    data: {
      stripeId: `sub_${organisationId}`,
      organisationId,
      status: 'active',
      startedAt: world.clock.now(),
      fetchedAt: world.clock.now(),
    },
  });
const checkoutsOf = (organisationId: string) =>
  world.db.billingCheckout.findMany({ where: { organisationId } });
/** What the webhooks lead to, without their way over the network. */
const sync = async (organisationId: string) => {
  const customer = await world.db.billingCustomer.findUniqueOrThrow({ where: { organisationId } });
  return syncCustomer(world.system(), customer.stripeCustomerId);
};
const eventCount = (type: string) => world.control.events().filter((event) => event.type === type).length;

describe('paying the fee', () => {
  it('opens the gate once the news is worked off, and tells the owner once', async () => {
    const { ctx, organisation, user } = await world.makeBuyer();
    await expect(requireActiveMembership(ctx)).rejects.toMatchObject({ code: 'membership_required' });
    const { url } = await startCheckout(ctx);
    await world.pay(url, 'ideal');
    await expect(requireActiveMembership(ctx)).rejects.toMatchObject({ code: 'membership_required' });

    await world.news();
    await requireActiveMembership(ctx);
    expect(await getMembership(ctx, organisation.id)).toMatchObject({
      active: true,
      state: 'active',
      alerts: [],
    });
    expect(await checkoutsOf(organisation.id)).toMatchObject([{ state: 'complete' }]);
    const invoices = await world.db.billingInvoice.findMany({ where: { organisationId: organisation.id } });
    expect(invoices).toMatchObject([{ status: 'paid', totalCents: 450_00, dueCents: 0 }]);
    expect(await world.mails(user.email)).toEqual(['started']);
    const log = await world.db.billingLogEntry.findMany({ where: { organisationId: organisation.id } });
    expect(log).toMatchObject([{ what: 'membership.changed', after: { active: true, state: 'active' } }]);
  });

  it('leads a member to the portal instead of a second subscription', async () => {
    const { ctx, organisation } = await world.makeBuyer();
    await world.pay((await startCheckout(ctx)).url);
    await sync(organisation.id);
    const { url } = await startCheckout(ctx);
    expect(new URL(url).pathname).toMatch(/^\/p\/session\//);
    expect(await checkoutsOf(organisation.id)).toHaveLength(1);
  });

  it('leads back to the result when it was paid and the news is not here yet', async () => {
    const { ctx, organisation } = await world.makeBuyer();
    await world.pay((await startCheckout(ctx)).url);
    const [checkout] = await checkoutsOf(organisation.id);
    const { url } = await startCheckout(ctx);
    expect(url).toBe(`/buyer/membership/return?session_id=${checkout?.sessionId ?? ''}`);
    expect(await subscriptionsOf(organisation.id)).toHaveLength(1);
  });
});

describe('pressing more than once', () => {
  it('gives two tabs, two languages and two owners one and the same payment page', async () => {
    const { ctx, actor, organisation } = await world.makeBuyer();
    const other = await makeMember(world.db, { organisationId: organisation.id });
    const customers = eventCount('customer.created');
    const pressed = await Promise.all([
      startCheckout(ctx),
      startCheckout(ctx),
      startCheckout(world.as(actor, 'en')),
      startCheckout(world.as(other.actor)),
    ]);
    expect(new Set(pressed.map(({ url }) => url)).size).toBe(1);
    expect(eventCount('customer.created') - customers).toBe(1);
    expect(await startCheckout(ctx)).toEqual(pressed[0]);
    expect(await checkoutsOf(organisation.id)).toHaveLength(1);
  });

  it('starts anew when the page expired', async () => {
    const { ctx, organisation } = await world.makeBuyer();
    const first = await startCheckout(ctx);
    world.advance(2);
    const second = await startCheckout(ctx);
    expect(second.url).not.toBe(first.url);
    const states = (await checkoutsOf(organisation.id)).map(({ state }) => state).sort();
    expect(states).toEqual(['expired', 'open']);
  });

  it('ends a page with an old price before it makes a new one', async () => {
    const { ctx, organisation } = await world.makeBuyer();
    const first = await startCheckout(ctx);
    const [checkout] = await checkoutsOf(organisation.id);
    await world.db.billingCheckout.updateMany({
      where: { id: checkout?.id ?? '' },
      data: { priceId: 'price_old' },
    });
    const second = await startCheckout(ctx);
    expect(second.url).not.toBe(first.url);
    expect((await world.payments.getCheckout(checkout?.sessionId ?? '')).status).toBe('expired');
  });
});

describe('when the provider is away', () => {
  it.each(['500', '429', 'hang', 'refuse-connection'] as const)(
    'says so (%s), keeps members in, and goes on afterwards',
    async (fault) => {
      const member = await world.makeBuyer();
      await startCheckout(member.ctx);
      await makeActiveSubscription(member.organisation.id);
      const { ctx, organisation } = await world.makeBuyer();

      world.control.fault(fault);
      await expect(startCheckout({ ...ctx, payments: world.impatient })).rejects.toMatchObject({
        code: 'unavailable',
        details: { message: 'membership.errors.unavailable' },
      });
      const away = { ...member.ctx, payments: world.impatient };
      await expect(openPortal(away)).rejects.toMatchObject({ code: 'unavailable' });
      await requireActiveMembership(member.ctx);
      world.control.resetFaults();

      await world.pay((await startCheckout(ctx)).url);
      await sync(organisation.id);
      expect(await getMembership(ctx, organisation.id)).toMatchObject({ active: true });
      expect(await checkoutsOf(organisation.id)).toHaveLength(1);
    },
  );

  it.each(['lose-response', 'cut-response'] as const)(
    'makes one customer and one page when answers get lost (%s)',
    async (loss) => {
      const { ctx, organisation } = await world.makeBuyer();
      await startCheckout((await world.makeBuyer()).ctx);
      const customers = eventCount('customer.created');
      world.control.loseResponses(2, loss);
      await expect(startCheckout(ctx)).rejects.toMatchObject({ code: 'unavailable' });
      world.control.loseResponses(2, loss);
      await startCheckout(ctx).catch(() => undefined);
      world.control.resetFaults();
      const { url } = await startCheckout(ctx);
      await world.pay(url);
      await sync(organisation.id);
      expect(eventCount('customer.created') - customers).toBe(1);
      expect(await subscriptionsOf(organisation.id)).toHaveLength(1);
      expect(await checkoutsOf(organisation.id)).toMatchObject([{ state: 'complete' }]);
    },
  );

  it('starts anew when the provider does not know the page any more', async () => {
    const { ctx, organisation } = await world.makeBuyer();
    await startCheckout(ctx);
    const sessionId = `cs_test_gone_${organisation.id}`;
    await world.db.billingCheckout.updateMany({
      where: { organisationId: organisation.id },
      data: { sessionId },
    });
    await expect(startCheckout(ctx)).rejects.toMatchObject({ code: 'unavailable' });
    await world.runJobs();
    expect(new URL((await startCheckout(ctx)).url).pathname).toMatch(/^\/c\/pay\//);
  });

  it('starts anew after a refusal', async () => {
    const { ctx, organisation } = await world.makeBuyer();
    const data = { organisationId: organisation.id, priceId: 'price_gone', createdById: null };
    await world.db.billingCustomer.create({
      data: { organisationId: organisation.id, stripeCustomerId: 'cus_not_there' },
    });
    await world.db.billingCheckout.create({ data });
    await expect(startCheckout(ctx)).rejects.toMatchObject({
      details: { message: 'membership.errors.refused' },
    });
    await world.runJobs();
    expect(new URL((await startCheckout(ctx)).url).pathname).toMatch(/^\/c\/pay\//);
  });
});

describe('who may', () => {
  it.each(['editor', 'viewer'] as const)('is not an %s', async (role) => {
    const { actor, organisation } = await makeMember(world.db, { role });
    await expect(startCheckout(world.as(actor))).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(openPortal(world.as(actor))).rejects.toMatchObject({ code: 'not_allowed' });
    expect(await checkoutsOf(organisation.id)).toEqual([]);
  });

  it('is not an organisation that only sells, nor a stranger', async () => {
    const seller = await makeMember(world.db, { organisation: { buys: false } });
    await expect(startCheckout(world.as(seller.actor))).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(startCheckout(world.as({ kind: 'anonymous' }))).rejects.toMatchObject({
      code: 'not_signed_in',
    });
  });

  it('has a portal only after having been a customer, and only the own one', async () => {
    const payer = await world.makeBuyer();
    await startCheckout(payer.ctx);
    const other = await world.makeBuyer();
    await expect(openPortal(other.ctx)).rejects.toMatchObject({ code: 'not_found' });
    expect(new URL((await openPortal(payer.ctx)).url).pathname).toMatch(/^\/p\/session\//);
  });
});
