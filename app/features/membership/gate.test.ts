import { describe, expect, it } from 'vitest';
import { membershipGate, type GateInput, type GateSubscription } from './gate';

const DAY = 24 * 60 * 60 * 1000;
const now = new Date('2026-11-23T09:00:00Z');
const days = (count: number) => new Date(now.getTime() + count * DAY);

const subscription = (change: Partial<GateSubscription> = {}): GateSubscription => ({
  id: 'sub_1',
  status: 'active',
  statusSince: days(-100),
  startedAt: days(-100),
  periodStart: days(-100),
  periodEnd: days(265),
  cancelAt: null,
  fetchedAt: days(-0.5),
  payment: 'paid',
  ...change,
});

const gate = (input: Partial<GateInput>) =>
  membershipGate({ subscriptions: [], grants: [], customerDeleted: false, now, ...input });

type Case = [
  what: string,
  change: Partial<GateSubscription>,
  expected: { active: boolean; state: string; until?: Date | null; alerts?: string[] },
];

const CASES: Case[] = [
  ['active', {}, { active: true, state: 'active', until: days(265) }],
  ['active without known invoices', { payment: 'unknown' }, { active: true, state: 'active' }],
  ['active while the first debit runs', { payment: 'pending' }, { active: true, state: 'provisional' }],
  ['active, period over, renewal not seen yet', { periodEnd: days(-1) }, { active: true, state: 'active' }],
  ['trialing', { status: 'trialing' }, { active: true, state: 'trial', until: days(265) }],
  ['planned end ahead', { cancelAt: days(3) }, { active: true, state: 'ending', until: days(3) }],
  ['trial with a planned end', { status: 'trialing', cancelAt: days(3) }, { active: true, state: 'ending' }],
  ['planned end now', { cancelAt: now }, { active: false, state: 'ended', until: now }],
  [
    'renewal failed 13 days ago',
    { status: 'past_due', periodStart: days(-13) },
    { active: true, state: 'past_due', until: days(1) },
  ],
  [
    'renewal failed 14 days ago',
    { status: 'past_due', periodStart: days(-14) },
    { active: false, state: 'grace_over', until: now },
  ],
  [
    'renewal failed, end planned within the grace',
    { status: 'past_due', periodStart: days(-5), cancelAt: days(2) },
    { active: true, state: 'past_due', until: days(2) },
  ],
  [
    'renewal failed, planned end passed within the grace',
    { status: 'past_due', periodStart: days(-5), cancelAt: days(-1) },
    { active: false, state: 'grace_over' },
  ],
  [
    'first debit failed: nothing was ever paid',
    { status: 'past_due', periodStart: days(-5), payment: 'pending' },
    { active: false, state: 'unpaid' },
  ],
  ['unpaid', { status: 'unpaid' }, { active: false, state: 'unpaid' }],
  ['paused', { status: 'paused' }, { active: false, state: 'paused' }],
  ['incomplete', { status: 'incomplete' }, { active: false, state: 'incomplete' }],
  ['incomplete, expired', { status: 'incomplete_expired' }, { active: false, state: 'none' }],
  ['canceled', { status: 'canceled' }, { active: false, state: 'ended' }],
  [
    'canceled long ago and never fetched again',
    { status: 'canceled', fetchedAt: days(-90) },
    { active: false, state: 'ended', alerts: [] },
  ],
  [
    'unknown status, two days old',
    { status: 'dormant', statusSince: days(-2) },
    { active: true, state: 'unknown', until: days(1), alerts: ['unknown_status'] },
  ],
  [
    'unknown status, three days old',
    { status: 'dormant', statusSince: days(-3) },
    { active: false, state: 'unknown', alerts: ['unknown_status'] },
  ],
  [
    'stale: active stays in',
    { fetchedAt: days(-30), periodEnd: days(-10) },
    { active: true, state: 'active', alerts: ['stale_mirror'] },
  ],
  ['47 hours is not stale', { fetchedAt: days(-47 / 24) }, { active: true, state: 'active', alerts: [] }],
  [
    'stale: grace that ended since waits for news',
    { status: 'past_due', periodStart: days(-15), fetchedAt: days(-10) },
    { active: true, state: 'past_due', alerts: ['stale_mirror'] },
  ],
  [
    'stale: planned end that passed since waits for news',
    { cancelAt: days(-1), fetchedAt: days(-5) },
    { active: true, state: 'ending', alerts: ['stale_mirror'] },
  ],
  [
    'stale: unpaid stays out',
    { status: 'unpaid', fetchedAt: days(-10) },
    { active: false, state: 'unpaid', alerts: ['stale_mirror'] },
  ],
];

describe('the gate over one subscription', () => {
  it.each(CASES)('%s', (_what, change, expected) => {
    expect(gate({ subscriptions: [subscription(change)] })).toMatchObject(expected);
  });
});

describe('the gate over everything an organisation has', () => {
  const grant = (until: Date) => ({ until });

  it('is closed without anything', () => {
    expect(gate({})).toEqual({ active: false, state: 'none', until: null, alerts: [], subscriptionId: null });
  });

  it('opens by hand until the last grant ends', () => {
    const grants = [grant(days(-3)), grant(days(9)), grant(days(2))];
    expect(gate({ grants })).toMatchObject({ active: true, state: 'granted', until: days(9) });
    expect(gate({ grants: [grant(now)] })).toMatchObject({ active: false, state: 'none' });
  });

  it('lets a grant open what a subscription closes, and not the other way round', () => {
    const grants = [grant(days(9))];
    const unpaid = [subscription({ status: 'unpaid' })];
    expect(gate({ grants, subscriptions: unpaid })).toMatchObject({ active: true, state: 'granted' });
    expect(gate({ grants, subscriptions: [subscription()] })).toMatchObject({ state: 'active' });
  });

  it('closes with a deleted customer, whatever its subscriptions say, unless granted', () => {
    const deleted = { customerDeleted: true, subscriptions: [subscription()] };
    expect(gate(deleted)).toMatchObject({ active: false, state: 'customer_deleted', alerts: [] });
    expect(gate({ ...deleted, grants: [grant(days(1))] })).toMatchObject({ active: true, state: 'granted' });
  });

  it('ignores what ended beside a running subscription', () => {
    const subscriptions = [subscription({ id: 'sub_0', status: 'canceled' }), subscription({ id: 'sub_2' })];
    expect(gate({ subscriptions })).toMatchObject({ active: true, subscriptionId: 'sub_2', alerts: [] });
  });

  it('goes by the oldest of two running subscriptions and asks for a person', () => {
    const subscriptions = [
      subscription({ id: 'sub_new', startedAt: days(-1) }),
      subscription({ id: 'sub_old', startedAt: days(-9) }),
    ];
    expect(gate({ subscriptions })).toMatchObject({
      active: true,
      subscriptionId: 'sub_old',
      alerts: ['several_live'],
    });
    expect(gate({ subscriptions: [...subscriptions].reverse() }).subscriptionId).toBe('sub_old');
  });

  it('lets the surer of two subscriptions decide', () => {
    const subscriptions = [
      subscription({ id: 'sub_old', status: 'past_due', periodStart: days(-30), startedAt: days(-400) }),
      subscription({ id: 'sub_new', startedAt: days(-1) }),
    ];
    expect(gate({ subscriptions })).toMatchObject({
      active: true,
      state: 'active',
      subscriptionId: 'sub_new',
    });
  });
});
