import { z } from 'zod';
import { synonymsOf } from '~/features/taxonomy/category-words';
import { textMessage } from '~/ui/forms/text-message';

export const CATEGORY_NAME_MAX = 60;
export const SYNONYM_MAX = 60;
export const SYNONYMS_MAX = 40;
/** Room for the longest list that could be right; more is not even counted. */
const SYNONYMS_TEXT_MAX = 3_000;

/** The version of the words the admin has read; another one since then is a conflict. */
const version = z.string().regex(/^\d{1,9}$/, 'errors.invalid');

const Name = z
  .string()
  .trim()
  .min(2)
  .max(CATEGORY_NAME_MAX)
  .refine((name) => !/\p{Cc}/u.test(name) && /\p{L}/u.test(name), 'errors.invalid');

const Synonyms = z
  .string()
  .max(SYNONYMS_TEXT_MAX)
  .superRefine((text, check) => {
    const words = synonymsOf(text);
    const say = (message: string) => check.addIssue({ code: 'custom', message });
    if (words.length > SYNONYMS_MAX) say(textMessage('vocabulary.errors.manyWords', { max: SYNONYMS_MAX }));
    if (words.some((word) => word.length > SYNONYM_MAX))
      say(textMessage('vocabulary.errors.longWord', { max: SYNONYM_MAX }));
    if (words.some((word) => /[\p{Cc}<>]/u.test(word) || !/[\p{L}\p{N}]/u.test(word)))
      say('vocabulary.errors.strangeWord');
  });

/** What the page of a category posts. A group has no synonyms of its own. */
export const CategoryForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('save'),
    version,
    nameNl: Name,
    nameEn: Name,
    synonymsNl: Synonyms.optional(),
    synonymsEn: Synonyms.optional(),
  }),
  z.object({ intent: z.literal('reset'), version }),
]);
export type CategoryFormInput = z.output<typeof CategoryForm>;
export type CategoryWordsInput = Extract<CategoryFormInput, { intent: 'save' }>;
