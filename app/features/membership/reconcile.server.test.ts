import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMembershipWorld, type MembershipWorld } from '../../../tests/membership-world';
import { getMembership } from './gate.server';
import {
  reconcile,
  reconcileAll,
  RECONCILE_ALL_TASK,
  RECONCILE_TASK,
  scheduleReconcile,
} from './reconcile.server';
import { startCheckout } from './start-checkout.server';

let world: MembershipWorld;
beforeAll(async () => void (world = await openMembershipWorld()));
afterAll(() => world.close());

const planned = async (task: string) => {
  const { rows } = await world.pool.query<{ at: Date }>(
    'SELECT run_at AS at FROM graphile_worker.jobs WHERE task_identifier = $1',
    [task],
  );
  return rows.map(({ at }) => at.toISOString());
};
const makePaidBuyer = async () => {
  const buyer = await world.makeBuyer();
  await world.pay((await startCheckout(buyer.ctx)).url);
  return buyer;
};

describe('catching up', () => {
  it('finds what all webhooks lost, once, and tells the owner once', async () => {
    const { ctx, organisation, user } = await makePaidBuyer();
    expect(world.control.losePending()).toBeGreaterThan(0);
    world.advance(3);
    expect(await reconcile(world.system())).toBeGreaterThan(0);
    expect(await reconcile(world.system())).toBe(0);
    await world.runJobs();
    expect(await getMembership(ctx, organisation.id)).toMatchObject({ active: true });
    expect(await world.mails(user.email)).toEqual(['started']);
  });

  it('may run while the same webhooks arrive', async () => {
    const { ctx, organisation, user } = await makePaidBuyer();
    await Promise.all([world.deliverAll(), reconcile(world.system())]);
    await world.runJobs();
    expect(await getMembership(ctx, organisation.id)).toMatchObject({ active: true });
    expect(await world.mails(user.email)).toEqual(['started']);
  });

  it('wakes an event whose job was lost', async () => {
    const { ctx, organisation } = await makePaidBuyer();
    await world.deliverAll();
    await world.pool.query('DELETE FROM graphile_worker._private_jobs');
    await world.db.stripeInboxEvent.updateMany({ data: { receivedAt: new Date('2026-11-23T00:00:00Z') } });
    await reconcile(world.system());
    await world.runJobs();
    expect(await getMembership(ctx, organisation.id)).toMatchObject({ active: true });
  });
});

describe('the nightly comparison', () => {
  it('repairs a mirror that nobody told anything', async () => {
    const { ctx, organisation } = await makePaidBuyer();
    world.control.losePending();
    expect(await reconcileAll(world.system())).toBeGreaterThan(0);
    await world.runJobs();
    expect(await getMembership(ctx, organisation.id)).toMatchObject({ active: true });
  });
});

describe('the plan', () => {
  it('has each job once, however often it is made, and goes on by itself also when a run fails', async () => {
    await world.pool.query('DELETE FROM graphile_worker._private_jobs');
    const now = new Date('2026-12-01T09:30:00Z');
    world.clock.set(now.toISOString());
    await Promise.all([scheduleReconcile(world.db, now), scheduleReconcile(world.db, now)]);
    await scheduleReconcile(world.db, new Date('2026-12-01T11:00:00Z'));
    expect(await planned(RECONCILE_TASK)).toEqual(['2026-12-01T09:30:00.000Z']);
    expect(await planned(RECONCILE_ALL_TASK)).toEqual(['2026-12-02T02:00:00.000Z']);

    const away = world.systemWith({ listEventsSince: () => Promise.reject(new Error('away')) });
    await expect(reconcile(away)).rejects.toThrow('away');
    expect(await planned(RECONCILE_TASK)).toEqual(['2026-12-01T10:30:00.000Z']);
  });
});
