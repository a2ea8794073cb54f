import type { Membership } from './gate';

export const MEMBERSHIP_NEWS = ['started', 'payment_failed', 'will_end', 'ended'] as const;
export type MembershipNews = (typeof MEMBERSHIP_NEWS)[number];

/** What the owners must hear when one answer of the gate follows another; null when nothing that concerns them changed. */
export function membershipNews(
  before: Pick<Membership, 'active' | 'state'>,
  after: Pick<Membership, 'active' | 'state'>,
): MembershipNews | null {
  if (before.active && !after.active) return 'ended';
  if (after.state !== before.state && after.state === 'past_due') return 'payment_failed';
  if (after.state !== before.state && after.state === 'ending') return 'will_end';
  return !before.active && after.active ? 'started' : null;
}
