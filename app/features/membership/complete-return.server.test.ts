import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeMember } from '#prisma/factories/accounts';
import { openMembershipWorld, type MembershipWorld } from '../../../tests/membership-world';
import { completeReturn } from './complete-return.server';
import { getMembership } from './gate.server';
import { startCheckout } from './start-checkout.server';

let world: MembershipWorld;
beforeAll(async () => void (world = await openMembershipWorld()));
afterAll(() => world.close());
beforeEach(() => world.control.resetFaults());

async function openPage() {
  const buyer = await world.makeBuyer();
  const { url } = await startCheckout(buyer.ctx);
  const { sessionId } = await world.db.billingCheckout.findFirstOrThrow({
    where: { organisationId: buyer.organisation.id },
  });
  return { ...buyer, url, sessionId };
}

describe('coming back from the payment page', () => {
  it('is done at once, before any webhook, and the webhooks change nothing any more', async () => {
    const { ctx, user, url, sessionId } = await openPage();
    expect(await completeReturn(ctx, sessionId)).toMatchObject({ state: 'open' });
    await world.pay(url, 'ideal');
    expect(await completeReturn(ctx, sessionId)).toMatchObject({ state: 'done', isProvisional: false });
    expect(await completeReturn(ctx, sessionId)).toMatchObject({ state: 'done' });
    await world.news();
    expect(await world.mails(user.email)).toEqual(['started']);
  });

  it('waits while the provider is away, and is done by the webhook alone', async () => {
    const { ctx, url, sessionId } = await openPage();
    await world.pay(url);
    world.control.fault('500');
    const away = { ...ctx, payments: world.impatient };
    expect(await completeReturn(away, sessionId)).toMatchObject({ state: 'processing' });
    world.control.resetFaults();
    await world.news();
    world.control.fault('500');
    expect(await completeReturn(away, sessionId)).toMatchObject({ state: 'done' });
  });

  it('gives access while a debit runs, and takes it when the bank refuses it', async () => {
    const { ctx, user, organisation, url, sessionId } = await openPage();
    await world.pay(url, 'sepa_debit_fails');
    expect(await completeReturn(ctx, sessionId)).toMatchObject({ state: 'done', isProvisional: true });
    world.control.settleDebits();
    await world.news();
    expect(await getMembership(ctx, organisation.id)).toMatchObject({ active: false });
    expect(await world.mails(user.email)).toEqual(['started', 'ended']);
  });

  it('shows a session to no other organisation, and asks the provider nothing for it', async () => {
    const { sessionId, url } = await openPage();
    await world.pay(url);
    const other = await openPage();
    world.control.fault('500');
    for (const ctx of [other.ctx, world.as((await makeMember(world.db)).actor)])
      await expect(completeReturn(ctx, sessionId)).rejects.toMatchObject({ code: 'not_found' });
    await expect(completeReturn(other.ctx, null)).rejects.toMatchObject({ code: 'not_found' });
    await expect(completeReturn(other.ctx, 'cs_test_guessed')).rejects.toMatchObject({ code: 'not_found' });
    await expect(completeReturn(world.as({ kind: 'anonymous' }), sessionId)).rejects.toMatchObject({
      code: 'not_signed_in',
    });
  });

  it('refuses a session whose customer is not the own one', async () => {
    const { ctx, organisation, sessionId } = await openPage();
    await world.db.billingCustomer.update({
      where: { organisationId: organisation.id },
      data: { stripeCustomerId: `cus_other_${organisation.id}` },
    });
    await expect(completeReturn(ctx, sessionId)).rejects.toMatchObject({ code: 'not_found' });
  });
});
