import { Card } from '~/ui/card';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { GuidedForm } from '~/ui/forms/guided-form';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { Prose } from '~/ui/layout/page';
import { useText } from '~/ui/use-text';
import { WhatFields } from './offer-form-fields';
import { NewOfferForm } from './offer-input';
import { OFFER_STEPS } from './offer-steps';

/** The first step of an offer that is not written down yet: from then on it is a draft. */
export function NewOfferStepForm({ submission }: { submission: FormRefusal | undefined }) {
  const t = useText();
  const form = useZodForm({
    schema: NewOfferForm,
    defaultValues: { kind: 'service' },
    submission,
    id: 'offer-what',
  });
  return (
    <GuidedForm
      texts="offer-form"
      form={form}
      steps={OFFER_STEPS.map((id) => ({ id, label: t(`offer-form.step.${id}`), isDone: false }))}
      current="what"
      path={null}
      aside={() => (
        <Card level={2} tone="sunken" title={t('offer-form.mission.title')}>
          <Prose>
            <p>{t('offer-form.mission.text')}</p>
            <ul>
              {['care', 'green', 'makers'].map((example) => (
                <li key={example}>{t(`offer-form.mission.example.${example}`)}</li>
              ))}
            </ul>
          </Prose>
        </Card>
      )}
    >
      <WhatFields />
    </GuidedForm>
  );
}
