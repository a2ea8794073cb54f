import type { AppContext } from '~/features/accounts/actor';
import { saveWhatIsRight } from '~/features/posting/save-what-is-right.server';
import type { AutosaveAnswer } from '~/ui/forms/guided-steps';
import { parseForm, type ParsedForm } from '~/ui/forms/parse-form';
import { parsePartly } from '~/ui/forms/parse-partly';
import { DEMAND_FIELDS, DEMAND_STEP_FORMS, type DemandFieldsStep, type SavingIntent } from './demand-input';
import { updateDemand } from './update-demand.server';

type Target = { id: string; step: DemandFieldsStep };

/** Saves what the buttons of a step sent; the answer says which button, or refuses the form. */
export async function saveDemandStep(
  ctx: AppContext,
  target: Target,
  form: FormData,
): Promise<ParsedForm<{ intent: SavingIntent }>> {
  const parsed = parseForm(DEMAND_STEP_FORMS[target.step], form);
  if (!parsed.ok) return parsed;
  const { intent, ...input } = parsed.data;
  await updateDemand(ctx, { ...target, input });
  return { ok: true, data: { intent } };
}

/** Saves what is right while somebody types and says what is not yet. */
export async function autosaveDemandStep(
  ctx: AppContext,
  target: Target,
  form: FormData,
): Promise<AutosaveAnswer> {
  const { data, refusal } = parsePartly(DEMAND_FIELDS[target.step], form);
  const wrong = await saveWhatIsRight(data, (right) =>
    updateDemand(ctx, { ...target, input: right, by: 'typing' }),
  );
  return { savedAt: ctx.clock.now().toISOString(), fieldErrors: { ...refusal?.fieldErrors, ...wrong } };
}
