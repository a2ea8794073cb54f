import { RECOGNITIONS } from '~/features/taxonomy/recognitions';
import { TARGET_GROUPS } from '~/features/taxonomy/target-groups';
import { Checkbox, CheckboxGroup, RadioGroup, Select } from '~/ui/forms/choice-fields';
import { SubmitButton } from '~/ui/forms/submit-button';
import { NumberField, TextArea } from '~/ui/forms/text-fields';
import { useFieldTexts } from '~/ui/forms/use-field-texts';
import { Disclosure } from '~/ui/disclosure';
import { Section } from '~/ui/layout/page';
import { useText } from '~/ui/use-text';
import { QUESTION_MAX } from './demand-input';
import { QUESTIONS_MAX, RESERVED_KINDS, RESERVED_PROOFS, SOCIAL_RETURN_BASES } from './demand-terms';

/** Which effect is asked of firms, what they must hold, and whether the contract is reserved. */
export function ImpactFields() {
  const t = useText();
  const field = useFieldTexts('demand-form');
  const marks = RECOGNITIONS.map((id) => ({ value: id, label: t(`taxonomy.recognitions.${id}`) }));
  return (
    <>
      <Section title={t('demand-form.wishes')} lead={t('demand-form.wishesLead')}>
        <CheckboxGroup
          {...field('targetGroups')}
          isOptional
          options={TARGET_GROUPS.map((group) => ({
            value: group,
            label: t(`taxonomy.targetGroups.${group}`),
          }))}
        />
        <CheckboxGroup {...field('recognitions')} isOptional options={marks} />
        <CheckboxGroup {...field('requiredRecognitions')} isOptional options={marks} />
      </Section>
      <Section title={t('demand-form.socialReturn.title')} lead={t('demand-form.socialReturn.lead')}>
        <NumberField {...field('socialReturnPercent')} example="5" unit="%" inputMode="decimal" />
        <RadioGroup
          {...field('socialReturnBase')}
          variant="row"
          options={SOCIAL_RETURN_BASES.map((base) => ({
            value: base,
            label: t(`demand-form.socialReturnBase.${base}`),
          }))}
        />
      </Section>
      <Section title={t('demand-form.reserved.title')} lead={t('demand-form.reserved.lead')}>
        <Disclosure summary={t('demand-form.reserved.why')}>
          <p>{t('demand-form.reserved.whyText')}</p>
        </Disclosure>
        <RadioGroup
          {...field('reserved')}
          variant="cards"
          isOptional={false}
          options={RESERVED_KINDS.map((kind) => ({
            value: kind,
            label: t(`demand-form.reserved.${kind}.label`),
            hint: t(`demand-form.reserved.${kind}.hint`),
          }))}
        />
        <CheckboxGroup
          {...field('reservedProofs')}
          isOptional
          options={RESERVED_PROOFS.map((id) => ({ value: id, label: t(`taxonomy.recognitions.${id}`) }))}
        />
      </Section>
    </>
  );
}

interface FirmsFieldsProps {
  members: readonly { id: string; name: string }[];
  questionCount: number;
}

const BLANK_QUESTIONS = 2;

/** What firms are asked and told: own questions, whom to talk to, and whether they know the buyer. */
export function FirmsFields({ members, questionCount }: FirmsFieldsProps) {
  const t = useText();
  const field = useFieldTexts('demand-form');
  const rows = Math.min(questionCount + BLANK_QUESTIONS, QUESTIONS_MAX);
  return (
    <>
      <Section title={t('demand-form.questions.title')} lead={t('demand-form.questions.lead')}>
        {Array.from({ length: rows }, (_, at) => (
          <div className="field-row" key={at}>
            <TextArea
              name={`questions.${at}.text`}
              label={t('demand-form.questions.label', { number: at + 1 })}
              rows={2}
              maxLength={QUESTION_MAX}
              isOptional
            />
            <Checkbox name={`questions.${at}.isRequired`} label={t('demand-form.questions.required')} />
          </div>
        ))}
        {rows < QUESTIONS_MAX && (
          <SubmitButton intent="more" variant="quiet" icon="plus">
            {t('demand-form.questions.more')}
          </SubmitButton>
        )}
      </Section>
      <Section title={t('demand-form.you')}>
        <Select
          {...field('contactId')}
          options={members.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Checkbox {...field('isBuyerHidden')} />
      </Section>
    </>
  );
}
