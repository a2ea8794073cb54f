import { z } from 'zod';

/** A code of the app is six digits; people type spaces in it. */
export const isAppCode = (code: string): boolean => /^[0-9]{6}$/.test(code);

const RECOVERY_CODE = /^[A-Za-z0-9]{5}-?[A-Za-z0-9]{5}$/;

/** The code of the app, or a recovery code written `aB3dE-fG4hI`. */
export const TwoStepInput = z.object({
  code: z
    .string()
    .transform((code) => code.replace(/\s/g, ''))
    .refine((code) => isAppCode(code) || RECOVERY_CODE.test(code), 'account.errors.codeForm')
    .transform((code) => (RECOVERY_CODE.test(code) ? code.replace(/^(.{5})-?/, '$1-') : code)),
  trustDevice: z.boolean().default(false),
});
export type TwoStepInput = z.output<typeof TwoStepInput>;

/** The code that shows that the app was set up. */
export const AppCodeInput = z.object({
  code: z
    .string()
    .transform((code) => code.replace(/\s/g, ''))
    .refine(isAppCode, 'account.errors.appCodeForm'),
});
export type AppCodeInput = z.output<typeof AppCodeInput>;
