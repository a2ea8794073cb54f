import { z } from 'zod';
import { REASON_MAX, REASON_MIN } from '~/features/curation/review-input';

/** When the page was made: what was changed after that has not been read. */
const seen = z.iso.datetime().optional();
/** Words the members read. */
const reason = z.string().trim().min(REASON_MIN).max(REASON_MAX);
const requestId = z.string().min(1).max(64);

/** What staff decide about an organisation, and about who says that it is theirs. */
export const OrganisationDecisionForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('verify'), seen }),
  z.object({ intent: z.literal('refuse'), seen, reason }),
  z.object({ intent: z.literal('suspend'), seen, reason }),
  z.object({ intent: z.literal('restore'), seen }),
  z.object({ intent: z.literal('accept-claim'), requestId }),
  z.object({ intent: z.literal('refuse-claim'), requestId }),
]);
export type OrganisationDecision = z.output<typeof OrganisationDecisionForm>;
export type StandingDecision = Exclude<OrganisationDecision, { requestId: string }>;
export type ClaimDecision = Extract<OrganisationDecision, { requestId: string }>;
