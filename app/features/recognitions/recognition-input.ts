import { z } from 'zod';
import { textLine } from '~/features/accounts/account-text';
import { parseKvkNumber } from '~/features/accounts/kvk-number';
import {
  endsSomeDay,
  levelsOf,
  RECOGNITION_KINDS,
  type RecognitionKind,
} from '~/features/taxonomy/recognition-kinds';

const KVK_MAX = 50;
const EARLIEST = new Date('2000-01-01');
const LATEST = new Date('2100-01-01');
const Day = z.date().min(EARLIEST).max(LATEST);

/** Numbers as people type them, by line, comma or space; null when one of them cannot be a KVK number. */
export function parseKvkNumbers(text: string): string[] | null {
  const numbers = text
    .split(/[\n,;]+|\s{1,}(?=\d{8}\b)/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(parseKvkNumber);
  if (numbers.length > KVK_MAX || numbers.some((number) => number === null)) return null;
  return [...new Set(numbers.filter((number) => number !== null))];
}

const KvkNumbers = z.string().transform((text, context) => {
  const numbers = parseKvkNumbers(text);
  if (numbers) return numbers;
  context.addIssue({ code: 'custom', message: 'recognitions.errors.kvkNumbers', input: text });
  return z.NEVER;
});

/** Every level with its kind in front, as one list to choose from: `pso:3`, `b-corp:`. */
export const RECOGNITION_CHOICES = RECOGNITION_KINDS.flatMap((kind) =>
  levelsOf(kind).length === 0 ? [`${kind}:`] : levelsOf(kind).map((level) => `${kind}:${level}`),
);

/** A recognition as its form gives it. Days are dates at midnight UTC; the proof is read beside the schema. */
export const RecognitionInput = z
  .object({
    intent: z.literal('save'),
    what: z.enum(RECOGNITION_CHOICES as [string, ...string[]]),
    issuer: textLine(1, 120).optional(),
    validFrom: Day.optional(),
    validUntil: Day.optional(),
    kvkNumbers: KvkNumbers.optional(),
    removeProof: z.boolean(),
  })
  .superRefine(({ what, validFrom, validUntil }, context) => {
    const complain = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (!validUntil && endsSomeDay(splitChoice(what).kind))
      complain('validUntil', 'recognitions.errors.endNeeded');
    if (validFrom && validUntil && validUntil < validFrom)
      complain('validUntil', 'recognitions.errors.endBeforeStart');
  });
export type RecognitionInput = z.output<typeof RecognitionInput>;

/** The kind and the level of a choice. */
export function splitChoice(choice: string): {
  kind: RecognitionKind;
  level: string | undefined;
} {
  const [kind = '', level = ''] = choice.split(':');
  return { kind: kind as RecognitionKind, level: level === '' ? undefined : level };
}

/** The forms on the page of one recognition. */
export const RecognitionForm = z.discriminatedUnion('intent', [
  RecognitionInput,
  z.object({ intent: z.literal('remove') }),
]);
