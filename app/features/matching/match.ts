import type { Lifecycle } from '~/platform/lifecycle';

export const MATCH_STATES = ['suggested', 'pinned', 'hidden'] as const;
export type MatchStateName = (typeof MATCH_STATES)[number];

export const MATCH_DECISIONS = ['pin', 'hide', 'release'] as const;
export type MatchDecision = (typeof MATCH_DECISIONS)[number];

/** Only curators decide about a match; releasing gives it back to the computation. */
export const MATCH_LIFECYCLE: Lifecycle<MatchStateName, MatchDecision, 'curator'> = {
  suggested: { pin: { curator: 'pinned' }, hide: { curator: 'hidden' } },
  pinned: { release: { curator: 'suggested' }, hide: { curator: 'hidden' } },
  hidden: { release: { curator: 'suggested' }, pin: { curator: 'pinned' } },
};
