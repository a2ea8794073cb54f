import { z } from 'zod';
import { parsePostcode } from '~/features/taxonomy/postcode';
import { emailAddress, textLine } from './account-text';
import { parseKvkNumber } from './kvk-number';
import { newPassword } from './password-rule';

/** What an organisation does on the market. */
export const ACTIVITIES = ['buys', 'sells', 'both'] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** Text that a parser turns into its stored form, or refuses with `message`. */
const parsed = <T>(parse: (text: string) => T | null, message: string) =>
  z.string().transform((text, context) => {
    const value = parse(text);
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message, input: text });
    return z.NEVER;
  });

/** What a person types to join with an organisation. The order is the order of the page. */
export const SignUpInput = z
  .object({
    organisationName: textLine(2, 120),
    kvkNumber: parsed(parseKvkNumber, 'accounts.errors.kvkNumber'),
    activity: z.enum(ACTIVITIES),
    postcode: parsed((text) => parsePostcode(text)?.postcode ?? null, 'accounts.errors.postcode'),
    name: textLine(2, 120),
    email: emailAddress(),
    password: newPassword(),
    acceptsTerms: z.boolean().refine((accepts) => accepts, 'accounts.errors.terms'),
  })
  .refine(({ email, password }) => password.toLowerCase() !== email, {
    path: ['password'],
    message: 'accounts.errors.passwordIsEmail',
  });
export type SignUpInput = z.output<typeof SignUpInput>;
