import type { FormRefusal } from '~/ui/forms/form-refusal';
import { GuidedForm, type GuidedStep } from '~/ui/forms/guided-form';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { useText } from '~/ui/use-text';
import { OfferFormAside, useStepTyped } from './offer-form-aside';
import { AmountFields, StoryFields, WhatFields, WhereFields } from './offer-form-fields';
import { PeopleFields, ProofFields } from './offer-form-proof';
import type { OfferFormData } from './offer-form.server';
import { isStepDone, offerCompleteness } from './offer-completeness';
import { OFFER_STEP_FORMS, type OfferFieldsStep } from './offer-input';
import { OFFER_STEPS } from './offer-steps';

export const offerFormPath = (id: string): string => `/enterprise/offers/${id}/edit`;

/** The steps with what is done, for the stepper. */
export function useOfferSteps({ content, detail }: OfferFormData): GuidedStep[] {
  const t = useText();
  const completeness = offerCompleteness({ ...content, photoCount: detail.photos.length });
  return OFFER_STEPS.map((step) => ({
    id: step,
    label: t(`offer-form.step.${step}`),
    isDone: isStepDone(step, completeness),
  }));
}

interface OfferStepFormProps {
  offer: OfferFormData;
  step: OfferFieldsStep;
  submission: FormRefusal | undefined;
}

/** A step of the form of an offer, with the card a buyer will see beside it. */
export function OfferStepForm({ offer, step, submission }: OfferStepFormProps) {
  const form = useZodForm({
    schema: OFFER_STEP_FORMS[step],
    defaultValues: offer.values,
    submission,
    id: `offer-${step}`,
  });
  const withTyped = useStepTyped(offer, step);
  return (
    <GuidedForm
      texts="offer-form"
      form={form}
      steps={useOfferSteps(offer)}
      current={step}
      path={offerFormPath(offer.id)}
      autosaveTo={offer.isSavedByItself ? `/enterprise/offers/${offer.id}/autosave` : undefined}
      aside={(typed) => <OfferFormAside offer={offer} content={withTyped(typed)} step={step} />}
    >
      <StepFields step={step} offer={offer} />
    </GuidedForm>
  );
}

function StepFields({ step, offer }: { step: OfferFieldsStep; offer: OfferFormData }) {
  switch (step) {
    case 'what':
      return <WhatFields />;
    case 'story':
      return <StoryFields />;
    case 'where':
      return <WhereFields />;
    case 'amounts':
      return <AmountFields />;
    case 'people':
      return <PeopleFields held={offer.held} />;
    case 'proof':
      return <ProofFields count={offer.content.references.length} />;
  }
}
