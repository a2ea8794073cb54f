import type { FormRefusal } from '~/ui/forms/form-refusal';
import { GuidedForm, type GuidedStep } from '~/ui/forms/guided-form';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { useText } from '~/ui/use-text';
import { AmountFields, WhatFields, WhenFields, WhereFields } from './demand-form-fields';
import { FirmsFields, ImpactFields } from './demand-form-wishes';
import {
  DEMAND_STEPS,
  DEMAND_STEP_FORMS,
  NewDemandForm,
  type DemandFieldsStep,
  type DemandStep,
} from './demand-input';
import type { DemandFormData } from './demand-form.server';

export const demandFormPath = (id: string): string => `/buyer/demands/${id}/edit`;

/** The steps with what is done, for the stepper. */
export function useDemandSteps(demand: Pick<DemandFormData, 'openSteps'> | null): GuidedStep[] {
  const t = useText();
  const isDone = (step: DemandStep) =>
    demand !== null && step !== 'review' && !demand.openSteps.includes(step);
  return DEMAND_STEPS.map((id) => ({ id, label: t(`demand-form.step.${id}`), isDone: isDone(id) }));
}

/** The first step of a demand that is not written down yet: from then on it is a draft. */
export function NewDemandStepForm({ submission }: { submission: FormRefusal | undefined }) {
  const form = useZodForm({
    schema: NewDemandForm,
    defaultValues: { kind: 'quote' },
    submission,
    id: 'demand-what',
  });
  return (
    <GuidedForm texts="demand-form" form={form} steps={useDemandSteps(null)} current="what" path={null}>
      <WhatFields />
    </GuidedForm>
  );
}

interface DemandStepFormProps {
  demand: DemandFormData;
  step: DemandFieldsStep;
  submission: FormRefusal | undefined;
}

/** One step of the form of a demand. */
export function DemandStepForm({ demand, step, submission }: DemandStepFormProps) {
  const form = useZodForm({
    schema: DEMAND_STEP_FORMS[step],
    defaultValues: demand.values[step],
    submission,
    id: `demand-${step}`,
  });
  return (
    <GuidedForm
      texts="demand-form"
      form={form}
      steps={useDemandSteps(demand)}
      current={step}
      path={demandFormPath(demand.id)}
      autosaveTo={demand.isSavedByItself ? `/buyer/demands/${demand.id}/autosave` : undefined}
    >
      <StepFields step={step} demand={demand} />
    </GuidedForm>
  );
}

function StepFields({ step, demand }: { step: DemandFieldsStep; demand: DemandFormData }) {
  switch (step) {
    case 'what':
      return <WhatFields />;
    case 'where':
      return <WhereFields />;
    case 'amount':
      return <AmountFields />;
    case 'when':
      return <WhenFields />;
    case 'impact':
      return <ImpactFields />;
    case 'firms':
      return <FirmsFields members={demand.members} questionCount={demand.values.firms.questions.length} />;
  }
}
