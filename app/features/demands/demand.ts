import { nextState, verbsFrom, type Lifecycle } from '~/platform/lifecycle';

export const DEMAND_STATUSES = ['draft', 'submitted', 'live', 'refused', 'closed'] as const;
export type DemandStatus = (typeof DEMAND_STATUSES)[number];

export const DEMAND_TRANSITIONS = ['submit', 'approve', 'refuse', 'close'] as const;
export type DemandTransition = (typeof DEMAND_TRANSITIONS)[number];

/** Who moves a demand: its organisation, before or after a curator trusted it, a curator, or the clock. */
export type DemandParty = 'newOrganisation' | 'verifiedOrganisation' | 'curator' | 'clock';

/**
 * The life of a demand. A verified organisation's first submission goes live at once and is checked afterwards;
 * what a curator once refused always comes back to a curator. It closes at its deadline or when its owner says so.
 */
export const DEMAND_LIFECYCLE: Lifecycle<DemandStatus, DemandTransition, DemandParty> = {
  draft: { submit: { newOrganisation: 'submitted', verifiedOrganisation: 'live' } },
  submitted: { approve: { curator: 'live' }, refuse: { curator: 'refused' } },
  live: {
    refuse: { curator: 'refused' },
    close: { newOrganisation: 'closed', verifiedOrganisation: 'closed', clock: 'closed' },
  },
  refused: { submit: { newOrganisation: 'submitted', verifiedOrganisation: 'submitted' } },
  closed: {},
};

/** The side an organisation stands on when it posts. */
export const demandPartyOf = (organisation: { status: string }): DemandParty =>
  organisation.status === 'verified' ? 'verifiedOrganisation' : 'newOrganisation';

export const nextDemandStatus = (status: DemandStatus, transition: DemandTransition, party: DemandParty) =>
  nextState(DEMAND_LIFECYCLE, status, transition, party);

export const demandTransitionsFor = (status: DemandStatus, party: DemandParty) =>
  verbsFrom(DEMAND_LIFECYCLE, status, party);

/** States in which others rely on the text, so that an edit may not make it incomplete. */
export const isDemandPosted = (status: DemandStatus): boolean => status === 'live' || status === 'submitted';
/** A closed demand is a record; a new one is made instead. */
export const isDemandEditable = (status: DemandStatus): boolean => status !== 'closed';

/** What decides whether a demand is complete. `place` is the typed postcode or the name of the place. */
export type DemandContent = {
  title: string;
  description: string;
  categories: readonly string[];
  place?: string | null | undefined;
  respondBy?: Date | null | undefined;
};

/** A field that keeps a post from being published, with a text key that says how to mend it. */
export type PublishProblem = { field: string; message: string };

export const DEMAND_TITLE_MIN = 8;
export const DEMAND_DESCRIPTION_MIN = 40;

/** What is still missing before a demand can be shown to others, in the order of the form. */
export function demandPublishProblems(demand: DemandContent): PublishProblem[] {
  const problems: PublishProblem[] = [];
  const ask = (isMissing: boolean, field: string, message: string) => {
    if (isMissing) problems.push({ field, message });
  };
  ask(
    demand.title.trim().length < DEMAND_TITLE_MIN,
    'title',
    `demands.problems.title?min=${DEMAND_TITLE_MIN}`,
  );
  ask(
    demand.description.trim().length < DEMAND_DESCRIPTION_MIN,
    'description',
    `demands.problems.description?min=${DEMAND_DESCRIPTION_MIN}`,
  );
  ask(demand.categories.length === 0, 'categories', 'demands.problems.categories');
  ask(!demand.place, 'place', 'demands.problems.place');
  ask(!demand.respondBy, 'respondBy', 'demands.problems.respondBy');
  return problems;
}

/** The deadline's own rule, apart because it needs to know what time it is. */
export function deadlineProblem(respondBy: Date | null | undefined, now: Date): PublishProblem | null {
  if (!respondBy || respondBy > now) return null;
  return { field: 'respondBy', message: 'demands.problems.deadlinePassed' };
}
