import type { AppContext } from '~/features/accounts/actor';
import { fileOf } from '~/ui/forms/file-of';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { neighbourOf } from '~/ui/forms/guided-steps';
import { parseForm } from '~/ui/forms/parse-form';
import { addAttachment } from './add-attachment.server';
import {
  AddFileForm,
  DEMAND_STEPS,
  isFieldsStep,
  LotForm,
  LotsForm,
  RemoveFileForm,
  type DemandStep,
} from './demand-input';
import { moveLot } from './move-lot.server';
import { removeAttachment } from './remove-attachment.server';
import { removeLot } from './remove-lot.server';
import { saveDemandStep } from './save-demand-step.server';
import { saveLot } from './save-lot.server';

/** What came of a posted step: the step to show next (null leaves the form), or what is wrong. */
export type StepOutcome = { ok: true; next: DemandStep | null } | { ok: false; refusal: FormRefusal };

type Posted = { id: string; step: DemandStep; lotId: string | null; form: FormData };

/** What the buttons of a step ask for: one command for each. */
export async function handleStepForm(ctx: AppContext, posted: Posted): Promise<StepOutcome> {
  const { id, step, form } = posted;
  if (step === 'lots') return handleLotsForm(ctx, posted);
  if (step === 'files') return handleFilesForm(ctx, posted);
  if (!isFieldsStep(step)) return { ok: true, next: step };
  const saved = await saveDemandStep(ctx, { id, step }, form);
  if (!saved.ok) return saved;
  const { intent } = saved.data;
  if (intent === 'more') return { ok: true, next: step };
  return { ok: true, next: intent === 'close' ? null : neighbourOf(DEMAND_STEPS, step, intent) };
}

async function handleLotsForm(ctx: AppContext, { id, lotId, form }: Posted): Promise<StepOutcome> {
  if (form.get('intent') === 'save-lot') {
    const parsed = parseForm(LotForm, form);
    if (!parsed.ok) return parsed;
    const { intent: _intent, ...lot } = parsed.data;
    await saveLot(ctx, { id, lotId: lotId === 'new' ? null : lotId, lot });
    return { ok: true, next: 'lots' };
  }
  const parsed = parseForm(LotsForm, form);
  if (!parsed.ok) return parsed;
  const { intent, lotId: chosen } = parsed.data;
  if (intent === 'remove-lot') await removeLot(ctx, { id, lotId: chosen });
  else await moveLot(ctx, { id, lotId: chosen, direction: intent === 'lot-up' ? 'up' : 'down' });
  return { ok: true, next: 'lots' };
}

async function handleFilesForm(ctx: AppContext, { id, form }: Posted): Promise<StepOutcome> {
  if (form.get('intent') === 'add-file') {
    const parsed = parseForm(AddFileForm, form);
    if (!parsed.ok) return parsed;
    await addAttachment(ctx, { id, file: fileOf(form, 'file'), text: parsed.data.text });
    return { ok: true, next: 'files' };
  }
  const parsed = parseForm(RemoveFileForm, form);
  if (!parsed.ok) return parsed;
  await removeAttachment(ctx, { id, fileId: parsed.data.fileId });
  return { ok: true, next: 'files' };
}
