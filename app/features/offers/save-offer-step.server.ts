import type { z } from 'zod';
import type { AppContext } from '~/features/accounts/actor';
import { DomainError } from '~/platform/errors';
import { parseForm, type ParsedForm } from '~/ui/forms/parse-form';
import { parsePartly } from '~/ui/forms/parse-partly';
import type { AutosaveAnswer, GuidedIntent } from '~/ui/forms/guided-steps';
import { OFFER_FIELDS, OFFER_STEP_FORMS, type OfferFieldsStep, type OfferInput } from './offer-input';
import { updateOffer, type UpdatedOffer } from './update-offer.server';

/** Saves what the buttons of a step sent; the answer says which button, or refuses the form. */
export async function saveOfferStep(
  ctx: AppContext,
  target: { id: string; step: OfferFieldsStep },
  form: FormData,
): Promise<ParsedForm<{ intent: GuidedIntent; done: UpdatedOffer }>> {
  const schema: z.ZodType<Partial<OfferInput> & { intent: GuidedIntent }> = OFFER_STEP_FORMS[target.step];
  const parsed = parseForm(schema, form);
  if (!parsed.ok) return parsed;
  const { intent, ...fields } = parsed.data;
  return { ok: true, data: { intent, done: await updateOffer(ctx, target.id, fields) } };
}

/** Saves what is right while somebody types and says what is not yet. */
export async function autosaveOfferStep(
  ctx: AppContext,
  target: { id: string; step: OfferFieldsStep },
  form: FormData,
): Promise<AutosaveAnswer> {
  const { data, refusal } = parsePartly(OFFER_FIELDS[target.step], form);
  const wrong = await saveWhatIsRight(ctx, target.id, data);
  return { savedAt: ctx.clock.now().toISOString(), fieldErrors: { ...refusal?.fieldErrors, ...wrong } };
}

/** Leaves out what only the server knows to be wrong, such as a place nobody knows; answers with those fields. */
async function saveWhatIsRight(
  ctx: AppContext,
  id: string,
  input: Partial<OfferInput>,
): Promise<Record<string, string[]>> {
  try {
    await updateOffer(ctx, id, input, 'typing');
    return {};
  } catch (error) {
    const wrong =
      error instanceof DomainError && error.code === 'invalid' ? (error.details.fieldErrors ?? {}) : {};
    const right = Object.entries(input).filter(([field]) => !(field in wrong));
    if (right.length === Object.keys(input).length) throw error;
    return { ...wrong, ...(await saveWhatIsRight(ctx, id, Object.fromEntries(right))) };
  }
}
