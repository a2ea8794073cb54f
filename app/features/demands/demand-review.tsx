import type { ReactNode } from 'react';
import { Card } from '~/ui/card';
import { DescriptionList } from '~/ui/description-list';
import { GuidedBack, GuidedFrame } from '~/ui/forms/guided-form';
import { stepAddress } from '~/ui/forms/guided-steps';
import { Section, Stack } from '~/ui/layout/page';
import { AppLink } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { useMessage, useText } from '~/ui/use-text';
import { DemandAttachments } from './demand-attachments';
import { DemandContactLine, DemandDescription, DemandQuestions } from './demand-details';
import { useDemandFacts } from './demand-facts';
import { demandFormPath, useDemandSteps } from './demand-form';
import { DEMAND_STEPS, isFieldsStep, type DemandStep } from './demand-input';
import { DemandLots } from './demand-lots';
import type { DemandFormData } from './demand-form.server';
import type { OwnDemandData } from './own-demands.server';

interface DemandReviewProps {
  form: DemandFormData;
  own: OwnDemandData;
  /** Who can supply it, and the button that hands it in. */
  children: ReactNode;
}

/** The last step: what is missing, who can supply it, and everything that was said with a way to change it. */
export function DemandReview({ form, own, children }: DemandReviewProps) {
  const t = useText();
  const path = demandFormPath(form.id);
  const steps = useDemandSteps(form);
  return (
    <GuidedFrame steps={steps} current="review" path={path}>
      <Stack gap="l">
        <MissingParts path={path} problems={own.problems} />
        {children}
        <Section title={t('demand-form.review.title')} lead={t('demand-form.review.lead')}>
          <Stack>
            {DEMAND_STEPS.filter((step) => step !== 'review').map((step) => (
              <Card
                key={step}
                level={3}
                title={t(`demand-form.step.${step}`)}
                actions={
                  <AppLink to={stepAddress(path, step)}>
                    {t('demand-form.review.change')}
                    <span className="visually-hidden"> {t(`demand-form.step.${step}`)}</span>
                  </AppLink>
                }
              >
                <StepContent step={step} own={own} />
              </Card>
            ))}
          </Stack>
        </Section>
        <p>
          <GuidedBack steps={steps} current="review" path={path} />
        </p>
      </Stack>
    </GuidedFrame>
  );
}

function MissingParts({ path, problems }: { path: string; problems: OwnDemandData['problems'] }) {
  const t = useText();
  const say = useMessage();
  if (problems.length === 0) return null;
  return (
    <Notice tone="warning" title={t('own-demands.own.missing')}>
      <ul>
        {problems.map(({ field, message, step }) => (
          <li key={field + message}>
            {say(message)}{' '}
            <AppLink to={stepAddress(path, step)}>
              {t('own-demands.own.mend')}
              <span className="visually-hidden"> {t(`demand-form.step.${step}`)}</span>
            </AppLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function StepContent({ step, own }: { step: DemandStep; own: OwnDemandData }) {
  const t = useText();
  const { demand, contact } = own;
  const facts = useDemandFacts(demand);
  const nothing = <p>{t('demands.notSaid')}</p>;
  if (step === 'lots') return demand.lots.length > 0 ? <DemandLots demand={demand} /> : nothing;
  if (step === 'files')
    return demand.attachments.length > 0 ? <DemandAttachments attachments={demand.attachments} /> : nothing;
  if (!isFieldsStep(step)) return nothing;
  return (
    <Stack>
      {step === 'what' && <strong>{demand.title || t('demands.untitled')}</strong>}
      <DescriptionList facts={facts[step]} />
      {step === 'what' && <DemandDescription demand={demand} />}
      {step === 'firms' && contact && <DemandContactLine contact={contact} />}
      {step === 'firms' && demand.questions.length > 0 && <DemandQuestions questions={demand.questions} />}
    </Stack>
  );
}
