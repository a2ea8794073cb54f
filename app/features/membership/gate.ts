/**
 * The gate: whether an organisation's partner membership is active, from our own rows and the clock alone.
 * It asks nobody, so a provider that is away never locks a member out.
 */

export const MEMBERSHIP_STATES = [
  'none',
  'trial',
  'active',
  'provisional',
  'ending',
  'past_due',
  'granted',
  'unknown',
  'grace_over',
  'unpaid',
  'paused',
  'incomplete',
  'ended',
  'customer_deleted',
] as const;
export type MembershipState = (typeof MEMBERSHIP_STATES)[number];

/** Reasons to have a person look; they never change the answer by themselves. */
export type GateAlert = 'unknown_status' | 'stale_mirror' | 'several_live';

/** A mirrored subscription as far as the gate reads it. */
export type GateSubscription = {
  id: string;
  status: string;
  /** When our mirror first saw this status. */
  statusSince: Date;
  startedAt: Date;
  /** The running period; once a renewal is due it starts where the paid period ended. */
  periodStart: Date | null;
  periodEnd: Date | null;
  cancelAt: Date | null;
  fetchedAt: Date;
  /** `pending`: there are invoices and none was paid yet (a SEPA debit takes days). */
  payment: 'paid' | 'pending' | 'unknown';
};

export type GateGrant = { until: Date };

export type GateInput = {
  subscriptions: readonly GateSubscription[];
  grants: readonly GateGrant[];
  customerDeleted: boolean;
  now: Date;
};

export type Membership = {
  /** The one answer everything else depends on. */
  active: boolean;
  state: MembershipState;
  /** Until when the state holds as far as is known: next payment, end, or the last day of grace. */
  until: Date | null;
  alerts: readonly GateAlert[];
  /** The subscription that decided; null when none did. */
  subscriptionId: string | null;
};

const DAY = 24 * 60 * 60 * 1000;
/** Days a member stays in after the paid period when a renewal cannot be collected. */
export const GRACE_DAYS = 14;
/** Days a status we do not know keeps its member in, while a person looks at it. */
export const UNKNOWN_STATUS_DAYS = 3;
/** Hours after which the mirror counts as stale; from then on the last answer stands. */
export const STALE_AFTER_HOURS = 48;

const IN_STATES: readonly MembershipState[] = [
  'trial',
  'active',
  'provisional',
  'ending',
  'past_due',
  'granted',
];
const OVER: readonly string[] = ['canceled', 'incomplete_expired', 'incomplete'];

/** Whether a subscription still exists at the provider: a second one next to it would be paid twice. */
export const isLiveStatus = (status: string): boolean => !OVER.includes(status);

const plusDays = (from: Date, days: number) => new Date(from.getTime() + days * DAY);
const earliest = (...moments: (Date | null)[]): Date | null =>
  moments.reduce((soonest, next) => (!soonest || (next && next < soonest) ? next : soonest), null);

type Verdict = { active: boolean; state: MembershipState; until: Date | null; alerts: GateAlert[] };

const enter = (state: MembershipState, until: Date | null, alerts: GateAlert[] = []): Verdict => ({
  active: true,
  state,
  until,
  alerts,
});
const refuse = (state: MembershipState, until: Date | null = null, alerts: GateAlert[] = []): Verdict => ({
  active: false,
  state,
  until,
  alerts,
});

function judgePastDue(subscription: GateSubscription, at: Date): Verdict {
  if (subscription.payment === 'pending') return refuse('unpaid');
  const paidUntil = subscription.periodStart ?? subscription.startedAt;
  const until = earliest(plusDays(paidUntil, GRACE_DAYS), subscription.cancelAt);
  return until && at < until ? enter('past_due', until) : refuse('grace_over', until);
}

function judgeRunning(subscription: GateSubscription, at: Date): Verdict {
  const { cancelAt, periodEnd, payment, status } = subscription;
  if (cancelAt) return at < cancelAt ? enter('ending', cancelAt) : refuse('ended', cancelAt);
  if (status === 'trialing') return enter('trial', periodEnd);
  return enter(payment === 'pending' ? 'provisional' : 'active', periodEnd);
}

function judgeUnknown(subscription: GateSubscription, at: Date): Verdict {
  const until = plusDays(subscription.statusSince, UNKNOWN_STATUS_DAYS);
  const alerts: GateAlert[] = ['unknown_status'];
  return at < until ? enter('unknown', until, alerts) : refuse('unknown', until, alerts);
}

function judgeStatus(subscription: GateSubscription, at: Date): Verdict {
  switch (subscription.status) {
    case 'active':
    case 'trialing':
      return judgeRunning(subscription, at);
    case 'past_due':
      return judgePastDue(subscription, at);
    case 'unpaid':
    case 'paused':
    case 'incomplete':
      return refuse(subscription.status);
    case 'incomplete_expired':
      return refuse('none');
    case 'canceled':
      return refuse('ended');
    default:
      return judgeUnknown(subscription, at);
  }
}

/** A stale mirror is judged as of the last moment it was fresh: what the clock alone would end waits for news. */
function judge(subscription: GateSubscription, now: Date): Verdict {
  const freshUntil = new Date(subscription.fetchedAt.getTime() + STALE_AFTER_HOURS * 60 * 60 * 1000);
  const stale = isLiveStatus(subscription.status) && now > freshUntil;
  const verdict = judgeStatus(subscription, stale ? freshUntil : now);
  return stale ? { ...verdict, alerts: [...verdict.alerts, 'stale_mirror'] } : verdict;
}

/** Out-states in the order they explain best what a person can do about it. */
const OUT_ORDER: readonly MembershipState[] = [
  'grace_over',
  'unpaid',
  'paused',
  'unknown',
  'incomplete',
  'ended',
  'none',
];

const rank = ({ active, state }: Verdict): number =>
  active
    ? IN_STATES.includes(state)
      ? IN_STATES.indexOf(state)
      : IN_STATES.length
    : 100 + OUT_ORDER.indexOf(state);

/**
 * Decides over all subscriptions and grants of one organisation (rules: partner membership gate).
 * Of several that let in, the surest state wins, then the oldest subscription.
 */
export function membershipGate({ subscriptions, grants, customerDeleted, now }: GateInput): Membership {
  const judged = [...subscriptions]
    .sort((one, other) => one.startedAt.getTime() - other.startedAt.getTime() || (one.id < other.id ? -1 : 1))
    .map((subscription) => ({ id: subscription.id, ...judge(subscription, now) }))
    .sort((one, other) => rank(one) - rank(other));
  const live = subscriptions.filter(({ status }) => isLiveStatus(status)).length;
  const alerts: GateAlert[] = customerDeleted
    ? []
    : [...new Set(judged.flatMap((verdict) => verdict.alerts))];
  if (live > 1 && !customerDeleted) alerts.push('several_live');

  const [best] = judged;
  if (best?.active && !customerDeleted) return answer(best, alerts, best.id);
  const granted = grants.reduce<Date | null>(
    (last, { until }) => (!last || until > last ? until : last),
    null,
  );
  if (granted && granted > now) return answer(enter('granted', granted), alerts, null);
  if (customerDeleted) return answer(refuse('customer_deleted'), alerts, null);
  return best ? answer(best, alerts, best.id) : answer(refuse('none'), alerts, null);
}

function answer(
  { active, state, until }: Verdict,
  alerts: readonly GateAlert[],
  id: string | null,
): Membership {
  return { active, state, until, alerts, subscriptionId: id };
}
