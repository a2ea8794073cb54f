import { z } from 'zod';
import { plainText } from '~/features/posting/post-fields';
import type { PublishProblem } from '~/features/posting/publish-problem';

/** What earlier work amounted to in a year, in bands that a firm can say without giving its client away. */
export const REFERENCE_AMOUNTS = ['under-5k', '5k-25k', '25k-100k', 'over-100k', 'wont-say'] as const;
export const MOST_REFERENCES = 6;
export const FIRST_REFERENCE_YEAR = 2000;

/** Earlier work for a client. */
export const OfferReference = z.object({
  client: plainText(80),
  year: z.number().int().min(FIRST_REFERENCE_YEAR).max(2100),
  amount: z.enum(REFERENCE_AMOUNTS).default('wont-say'),
});
export type OfferReference = z.output<typeof OfferReference>;

/** Earlier work is not yet to come; apart because it needs to know what time it is. */
export function referenceProblems(references: readonly OfferReference[], now: Date): PublishProblem[] {
  const thisYear = now.getUTCFullYear();
  return references.flatMap(({ year }, at) =>
    year > thisYear ? [{ field: `references.${at}.year`, message: `errors.atMost?max=${thisYear}` }] : [],
  );
}

/** Rows of the form; an empty one is none. */
export const OfferReferences = z
  .array(OfferReference.optional())
  .max(MOST_REFERENCES)
  .transform((rows) => rows.filter((row) => row !== undefined));

/** What is stored, as far as it can be read. */
export function readReferences(stored: unknown): OfferReference[] {
  const parsed = z.array(OfferReference).safeParse(stored);
  return parsed.success ? parsed.data : [];
}
