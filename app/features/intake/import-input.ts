import { z } from 'zod';
import { IMPORT_KINDS } from '~/features/importing/import-fields';

/** What is said about a file: what it holds, its layout, and whether it is only looked at. Empty is "recognise it". */
export const ImportInput = z.object({
  holds: z.enum(IMPORT_KINDS).optional(),
  asked: z
    .string()
    .regex(/^[a-z0-9-]{2,40}$/, 'errors.invalid')
    .optional(),
  mode: z.enum(['try', 'import']),
});
export type ImportInput = z.output<typeof ImportInput>;

/** The buttons of the page of one run. */
export const RunIntent = z.object({ intent: z.enum(['stop', 'resume', 'import']) });
