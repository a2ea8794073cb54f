import type { z } from 'zod';
import type { AppContext } from '~/features/accounts/actor';
import { saveWhatIsRight } from '~/features/posting/save-what-is-right.server';
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
  const wrong = await saveWhatIsRight(data, (right) => updateOffer(ctx, target.id, right, 'typing'));
  return { savedAt: ctx.clock.now().toISOString(), fieldErrors: { ...refusal?.fieldErrors, ...wrong } };
}
