import { z } from 'zod';

export const DECISION_REASON_MIN = 5;

const matchId = z.string().min(1).max(64);
const reason = z.string().trim().min(DECISION_REASON_MIN).max(500);

/** A curator's word on a match; both sides read why it was picked, so pin and hide ask for a reason. */
export const MatchDecisionForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('pin'), matchId, reason }),
  z.object({ intent: z.literal('hide'), matchId, reason }),
  z.object({ intent: z.literal('release'), matchId }),
]);
export type MatchDecisionInput = z.output<typeof MatchDecisionForm>;
