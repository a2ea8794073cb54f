import { nextState, verbsFrom, type Lifecycle } from '~/platform/lifecycle';

export const DEMAND_STATUSES = ['draft', 'submitted', 'live', 'changes_asked', 'refused', 'closed'] as const;
export type DemandStatus = (typeof DEMAND_STATUSES)[number];

export const DEMAND_TRANSITIONS = [
  'submit',
  'approve',
  'ask',
  'refuse',
  'close',
  'withdraw',
  'settle',
  'reopen',
] as const;
export type DemandTransition = (typeof DEMAND_TRANSITIONS)[number];

/** Who moves a demand: its organisation, before or after a curator trusted it, a curator, or the clock. */
export type DemandParty = 'newOrganisation' | 'verifiedOrganisation' | 'curator' | 'clock';

/**
 * The life of a demand. A verified organisation's first submission goes live at once and is checked afterwards; what a
 * curator asked to change comes back to a curator, or is refused when nothing happens. It closes when its owner says
 * how it ended, or at its deadline: then its owner settles later how it ended. It is reopened once. What waits for a
 * curator or for its owner is withdrawn instead, and starts anew as a copy.
 */
export const DEMAND_LIFECYCLE: Lifecycle<DemandStatus, DemandTransition, DemandParty> = {
  draft: { submit: { newOrganisation: 'submitted', verifiedOrganisation: 'live' } },
  submitted: {
    approve: { curator: 'live' },
    ask: { curator: 'changes_asked' },
    refuse: { curator: 'refused' },
    withdraw: { newOrganisation: 'closed', verifiedOrganisation: 'closed' },
  },
  live: {
    ask: { curator: 'changes_asked' },
    refuse: { curator: 'refused' },
    close: { newOrganisation: 'closed', verifiedOrganisation: 'closed', clock: 'closed' },
  },
  changes_asked: {
    submit: { newOrganisation: 'submitted', verifiedOrganisation: 'submitted' },
    refuse: { curator: 'refused', clock: 'refused' },
    withdraw: { newOrganisation: 'closed', verifiedOrganisation: 'closed' },
  },
  refused: {},
  closed: {
    settle: { newOrganisation: 'closed', verifiedOrganisation: 'closed' },
    reopen: { newOrganisation: 'submitted', verifiedOrganisation: 'live' },
  },
};

/** How a demand ended, in the order of the form. One that closed at its deadline has none until its owner says so. */
export const DEMAND_OUTCOMES = ['awarded_here', 'awarded_elsewhere', 'not_awarded', 'withdrawn'] as const;
export type DemandOutcome = (typeof DEMAND_OUTCOMES)[number];

/** What a demand asks of firms: a price, a bid in a procedure, or who there is. */
export const DEMAND_KINDS = ['quote', 'tender', 'sourcing'] as const;
export type DemandKind = (typeof DEMAND_KINDS)[number];

/** The side an organisation stands on when it posts. */
export const demandPartyOf = (organisation: { status: string }): DemandParty =>
  organisation.status === 'verified' ? 'verifiedOrganisation' : 'newOrganisation';

export const nextDemandStatus = (status: DemandStatus, transition: DemandTransition, party: DemandParty) =>
  nextState(DEMAND_LIFECYCLE, status, transition, party);

/** What has happened to a demand, as far as it decides about what may happen. */
export type DemandPast = {
  status: DemandStatus;
  outcome: DemandOutcome | null;
  publishedAt: Date | null;
  reopenedAt: Date | null;
};

/** What a party may do now: what the graph allows, less what may happen once and has happened. */
export function demandTransitionsFor(demand: DemandPast, party: DemandParty): DemandTransition[] {
  return verbsFrom(DEMAND_LIFECYCLE, demand.status, party).filter(
    (verb) =>
      !(verb === 'settle' && demand.outcome) &&
      !(verb === 'reopen' && (demand.reopenedAt || !demand.publishedAt)),
  );
}

/** A draft that nobody but its owner ever read can be thrown away; what was handed in is a record. */
export const isDemandDeletable = ({
  status,
  submittedAt,
}: {
  status: DemandStatus;
  submittedAt: Date | null;
}) => status === 'draft' && submittedAt === null;

/** States in which others rely on the text, so that an edit may not make it incomplete. */
export const isDemandPosted = (status: DemandStatus): boolean => status === 'live' || status === 'submitted';

/** What an edit leaves on a demand that is on the market: it stays there, and a curator reads it once more. */
export const toCheckAgain = (status: DemandStatus, now: Date) =>
  status === 'live' ? { submittedAt: now, checkedAt: null } : {};

/** What is closed or refused is a record; a copy of it starts anew. */
export const isDemandEditable = (status: DemandStatus): boolean =>
  status !== 'closed' && status !== 'refused';
