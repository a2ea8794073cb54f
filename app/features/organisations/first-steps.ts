import type { OrganisationStatus } from './organisation';
import type { ProfilePart } from './profile-completeness';

/** How far the first offer or demand is: none yet, only drafts, or handed in. */
export type PostState = 'none' | 'draft' | 'sent';

export type FirstStepsView = {
  /** Which side of the market the page is about. */
  post: 'offer' | 'demand';
  state: PostState;
  /** Null where no membership is needed. */
  isMember: boolean | null;
  status: OrganisationStatus;
  /** What the check still needs of the profile. */
  missing: ProfilePart[];
  submittedAt: Date | null;
  queuePlace: number | null;
  canEdit: boolean;
};

/** Only posts that left the draft count as handed in. */
export const postStateOf = (statuses: readonly string[]): PostState =>
  statuses.some((status) => status !== 'draft') ? 'sent' : statuses.length > 0 ? 'draft' : 'none';
