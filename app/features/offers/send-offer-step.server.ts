import type { AppContext } from '~/features/accounts/actor';
import { fileOf } from '~/ui/forms/file-of';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { neighbourOf, stepAddress } from '~/ui/forms/guided-steps';
import { parseForm } from '~/ui/forms/parse-form';
import { finishOfferForm } from './finish-offer-form.server';
import { OfferFilesForm } from './offer-files-input';
import { OfferReviewForm } from './offer-input';
import { isFieldsStep, OFFER_STEPS, type OfferStep } from './offer-steps';
import { saveOfferFiles } from './save-offer-files.server';
import { saveOfferStep } from './save-offer-step.server';

/** Where the browser goes after a button of a step, or why the step was refused. */
export type SentStep = { ok: true; to: string } | { ok: false; refusal: FormRefusal };

/** Takes what a step of the form of an offer posted, whichever kind of step it is. */
export async function sendOfferStep(
  ctx: AppContext,
  { id, step }: { id: string; step: OfferStep },
  form: FormData,
): Promise<SentStep> {
  const ownPage = `/enterprise/offers/${id}`;
  if (step === 'review') {
    const parsed = parseForm(OfferReviewForm, form);
    if (!parsed.ok) return parsed;
    return { ok: true, to: `${ownPage}?done=${await finishOfferForm(ctx, id, parsed.data.intent)}` };
  }
  const saved = isFieldsStep(step)
    ? await saveOfferStep(ctx, { id, step }, form)
    : await saveFiles(ctx, id, form);
  if (!saved.ok) return saved;
  const { intent, done } = saved.data;
  if (intent === 'close') return { ok: true, to: `${ownPage}?done=${done}` };
  const next = intent === 'next' || intent === 'back' ? neighbourOf(OFFER_STEPS, step, intent) : step;
  return { ok: true, to: next ? stepAddress(`${ownPage}/edit`, next) : ownPage };
}

async function saveFiles(ctx: AppContext, id: string, form: FormData) {
  const parsed = parseForm(OfferFilesForm, form);
  if (!parsed.ok) return parsed;
  const files = { photo: fileOf(form, 'photo'), attachment: fileOf(form, 'attachment') };
  await saveOfferFiles(ctx, id, { input: parsed.data, files });
  return { ok: true as const, data: { intent: parsed.data.intent, done: 'saved' } };
}
