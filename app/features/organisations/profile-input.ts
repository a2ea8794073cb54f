import { z } from 'zod';
import { textLine } from '~/features/accounts/account-text';
import { parseKvkNumber } from '~/features/accounts/kvk-number';
import { parseVatNumber, passesMod97 } from '~/features/accounts/vat-number';
import { parsePostcode } from '~/features/taxonomy/postcode';
import { TARGET_GROUPS } from '~/features/taxonomy/target-groups';
import { textMessage } from '~/ui/forms/text-message';
import { ACTIVITIES } from './activity';
import { LEGAL_FORMS, STAFF_SIZES } from './legal-forms';

export const ABOUT_MAX = 2_000;

/** No invisible characters, which the database refuses, except line ends and tabs. */
const isPlain = (text: string): boolean => !/[^\P{Cc}\n\r\t]/u.test(text);
const about = () =>
  z
    .string()
    .max(ABOUT_MAX, textMessage('errors.tooLong', { max: ABOUT_MAX }))
    .refine(isPlain, 'errors.format')
    .default('');

/** Text that a parser turns into its stored form, or refuses with `message`. */
const parsed = <T>(parse: (text: string) => T | null, message: string) =>
  z.string().transform((text, context) => {
    const value = parse(text);
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message, input: text });
    return z.NEVER;
  });

/** A website as people type it, "voorbeeld.nl", in full; null for anything that is not one on the open internet. */
export function parseWebsite(text: string): string | null {
  const typed = text.trim();
  const full = /^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/:]+:\d+/.test(typed) ? typed : `https://${typed}`;
  if (full.length > 200 || !URL.canParse(full)) return null;
  const { protocol, hostname, username, href } = new URL(full);
  const isSafe = (protocol === 'https:' || protocol === 'http:') && username === '';
  return isSafe && /^[^.]+(\.[^.]+)+$/.test(hostname) ? href.replace(/\/$/, '') : null;
}

/** The profile of one's own organisation. The order is the order of the page. */
export const ProfileInput = z
  .object({
    intent: z.literal('save'),
    name: textLine(2, 120),
    kvkNumber: parsed(parseKvkNumber, 'accounts.errors.kvkNumber').optional(),
    vatNumber: parsed(parseVatNumber, 'organisations.errors.vatNumber').optional(),
    legalForm: z.enum(LEGAL_FORMS).optional(),
    staffSize: z.enum(STAFF_SIZES).optional(),
    activity: z.enum(ACTIVITIES),
    street: textLine(1, 100).optional(),
    houseNumber: textLine(1, 20).optional(),
    postcode: parsed((text) => parsePostcode(text)?.postcode ?? null, 'accounts.errors.postcode').optional(),
    website: parsed(parseWebsite, 'organisations.errors.website').optional(),
    about: about(),
    aboutEn: about(),
    targetGroups: z.array(z.enum(TARGET_GROUPS)),
    targetGroupShare: z.number().int().min(0).max(100).optional(),
  })
  .superRefine(({ legalForm, vatNumber }, context) => {
    if (legalForm !== 'sole-trader' || vatNumber === undefined || passesMod97(vatNumber)) return;
    context.addIssue({ code: 'custom', path: ['vatNumber'], message: 'organisations.errors.oldVatNumber' });
  });
export type ProfileInput = z.output<typeof ProfileInput>;

/** The form of the logo; its file is read beside the schema. */
export const LogoInput = z.object({ intent: z.literal('logo'), removeLogo: z.boolean() });

/** Every form on the page of the profile, told apart by the button. */
export const OrganisationForm = z.discriminatedUnion('intent', [
  ProfileInput,
  LogoInput,
  z.object({ intent: z.literal('submit') }),
]);
