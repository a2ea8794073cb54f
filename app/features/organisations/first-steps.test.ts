import { makeMember } from '#prisma/factories/accounts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { postStateOf } from './first-steps';
import { getFirstSteps } from './first-steps.server';
import type { OrganisationStatus } from './organisation';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

const OFFER = { post: 'offer', state: 'none', isMember: null } as const;

async function newcomer(status: OrganisationStatus, data: object = {}) {
  const { actor } = await makeMember(market.db, { organisation: { status, verifiedAt: null, ...data } });
  return market.as(actor);
}

describe('the first steps of an organisation', () => {
  it('begin with what the check needs', async () => {
    const ctx = await newcomer('new', { legalForm: null, about: '' });
    expect(await getFirstSteps(ctx, OFFER)).toMatchObject({
      ...{ status: 'new', missing: expect.arrayContaining(['legalForm', 'about']) as string[] },
      ...{ queuePlace: null, canEdit: true },
    });
  });

  it('say the place in the queue while it waits', async () => {
    await newcomer('waiting', { submittedAt: new Date('2026-11-20T09:00:00Z') });
    const ctx = await newcomer('waiting', { submittedAt: new Date('2026-11-21T09:00:00Z') });
    expect(await getFirstSteps(ctx, OFFER)).toMatchObject({ status: 'waiting', queuePlace: 2 });
  });

  it('go on after the check until something was handed in', async () => {
    const ctx = await newcomer('verified');
    expect(await getFirstSteps(ctx, { ...OFFER, state: 'draft' })).toMatchObject({ missing: [] });
    expect(await getFirstSteps(ctx, { ...OFFER, state: 'sent' })).toBeNull();
  });

  it('come back when the organisation was refused', async () => {
    const ctx = await newcomer('refused');
    expect(await getFirstSteps(ctx, { ...OFFER, state: 'sent' })).toMatchObject({ status: 'refused' });
  });

  it.each([
    [[], 'none'],
    [['draft'], 'draft'],
    [['draft', 'submitted'], 'sent'],
  ])('count %j as %s', (statuses, state) => {
    expect(postStateOf(statuses)).toBe(state);
  });
});
