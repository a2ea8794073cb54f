import { z } from 'zod';

/** What is asked on the page of a mailed link. */
export const EmailIntent = z.object({ intent: z.enum(['confirm', 'resend']) });
