import { z } from 'zod';

export const REASON_MIN = 10;
export const REASON_MAX = 1_000;

/** When the curator's page was made: what was changed after that has not been read. */
const seen = z.iso.datetime().optional();

const reason = z.string().trim().min(REASON_MIN).max(REASON_MAX);

/** The decision on a post, with the reason its organisation reads when it cannot go live like this. */
export const ReviewForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('approve'), seen }),
  z.object({ intent: z.literal('checked'), seen }),
  z.object({ intent: z.literal('ask'), seen, reason }),
  z.object({ intent: z.literal('refuse'), seen, reason }),
]);

export type ReviewInput = z.output<typeof ReviewForm> & { id: string };

/** The answer to a buyer who asked for help. */
export const HelpAnswerForm = z.object({
  intent: z.literal('answer-help'),
  helpId: z.string().max(40),
  answer: z.string().trim().min(REASON_MIN).max(REASON_MAX),
});
