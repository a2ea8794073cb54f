import { z } from 'zod';
import { emailAddress, textLine } from '~/features/accounts/account-text';
import { parseKvkNumber } from '~/features/accounts/kvk-number';
import { newPassword } from '~/features/accounts/password-rule';
import { ACTIVITIES } from '~/features/organisations/activity';
import { parsePostcode } from '~/features/taxonomy/postcode';
import { textMessage } from '~/ui/forms/text-message';
import { isFreeMail } from './free-mail';

/** Text that a parser turns into its stored form, or refuses with `message`. */
const parsed = <T>(parse: (text: string) => T | null, message: string) =>
  z.string().transform((text, context) => {
    const value = parse(text);
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message, input: text });
    return z.NEVER;
  });

/** What one comes for, and which company it is. */
export const CompanyNumberInput = z.object({
  activity: z.enum(ACTIVITIES),
  kvkNumber: parsed(parseKvkNumber, 'accounts.errors.kvkNumber'),
});
export type CompanyNumberInput = z.output<typeof CompanyNumberInput>;

/** The facts of a company that the register could not tell. */
export const ByHandInput = z.object({
  name: textLine(2, 120),
  legalForm: textLine(2, 80).optional(),
  street: textLine(2, 120).optional(),
  houseNumber: textLine(1, 12).optional(),
  postcode: parsed((text) => parsePostcode(text)?.postcode ?? null, 'accounts.errors.postcode'),
});
export type ByHandInput = z.output<typeof ByHandInput>;

const MESSAGE_MAX = 500;
const message = z
  .string()
  .trim()
  .max(MESSAGE_MAX, textMessage('errors.tooLong', { max: MESSAGE_MAX }))
  .refine((text) => !/[^\P{Cc}\n\r\t]/u.test(text), 'errors.format')
  .optional();

/** The person who signs up. An address that says nothing about work needs a tick, so that nobody types it by mistake. */
export const SignUpPersonInput = z
  .object({
    name: textLine(2, 120),
    email: emailAddress(),
    acceptsFreeMail: z.boolean(),
    message,
    password: newPassword(),
    acceptsTerms: z.boolean().refine((accepts) => accepts, 'accounts.errors.terms'),
  })
  .refine(({ email, password }) => password.toLowerCase() !== email, {
    path: ['password'],
    message: 'accounts.errors.passwordIsEmail',
  })
  .refine(({ email, acceptsFreeMail }) => acceptsFreeMail || !isFreeMail(email), {
    path: ['acceptsFreeMail'],
    message: 'registration.errors.freeMail',
    /** Also beside other mistakes, so that the tick shows itself at the first try. */
    when: ({ value }) => typeof (value as { email?: unknown }).email === 'string',
  });
export type SignUpPersonInput = z.output<typeof SignUpPersonInput>;

/** Of somebody who is signed in already. */
export const JoinInput = z.object({ message });
export type JoinInput = z.output<typeof JoinInput>;
