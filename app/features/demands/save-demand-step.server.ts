import type { AppContext } from '~/features/accounts/actor';
import { DomainError } from '~/platform/errors';
import type { AutosaveAnswer } from '~/ui/forms/guided-steps';
import { parseForm, type ParsedForm } from '~/ui/forms/parse-form';
import { parsePartly } from '~/ui/forms/parse-partly';
import {
  DEMAND_FIELDS,
  DEMAND_STEP_FORMS,
  type DemandFieldsStep,
  type DemandInput,
  type SavingIntent,
} from './demand-input';
import { updateDemand } from './update-demand.server';

type Target = { id: string; step: DemandFieldsStep };
type Fields = Partial<DemandInput[DemandFieldsStep]>;

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
  const wrong = await saveWhatIsRight(ctx, target, data);
  return { savedAt: ctx.clock.now().toISOString(), fieldErrors: { ...refusal?.fieldErrors, ...wrong } };
}

/** Leaves out what only the server knows to be wrong, such as a place nobody knows; answers with those fields. */
async function saveWhatIsRight(
  ctx: AppContext,
  target: Target,
  input: Fields,
): Promise<Record<string, string[]>> {
  try {
    await updateDemand(ctx, { ...target, input, by: 'typing' });
    return {};
  } catch (error) {
    const wrong =
      error instanceof DomainError && error.code === 'invalid' ? (error.details.fieldErrors ?? {}) : {};
    const right = Object.entries(input).filter(([field]) => !(field in wrong));
    if (right.length === Object.keys(input).length) throw error;
    return { ...wrong, ...(await saveWhatIsRight(ctx, target, Object.fromEntries(right))) };
  }
}
