import { TARGET_GROUPS } from '~/features/taxonomy/target-groups';
import { CheckboxGroup, Select } from '~/ui/forms/choice-fields';
import { NumberField, TextArea, TextField } from '~/ui/forms/text-fields';
import { useFieldTexts } from '~/ui/forms/use-field-texts';
import { Section } from '~/ui/layout/page';
import { AppLink } from '~/ui/locale-link';
import { useText } from '~/ui/use-text';
import { OFFER_IMPACT_MAX } from './offer-input';
import { MOST_REFERENCES, REFERENCE_AMOUNTS } from './offer-references';

/** Who does the work, how much work it gives, and which marks apply. */
export function PeopleFields({ held }: { held: readonly string[] }) {
  const t = useText();
  const field = useFieldTexts('offer-form');
  return (
    <Section title={t('offer-form.people.title')} lead={t('offer-form.people.lead')}>
      <CheckboxGroup
        {...field('targetGroups')}
        isOptional
        options={TARGET_GROUPS.map((group) => ({ value: group, label: t(`taxonomy.targetGroups.${group}`) }))}
      />
      <TextArea
        {...field('impactText')}
        rows={5}
        maxLength={OFFER_IMPACT_MAX}
        wordGoal={{ from: 20, to: 120 }}
      />
      <NumberField {...field('impactHoursFrom')} unit={t('offer-form.impactHoursFrom.unit')} />
      <NumberField {...field('impactHoursTo')} unit={t('offer-form.impactHoursFrom.unit')} />
      {held.length > 0 ? (
        <CheckboxGroup
          {...field('recognitions')}
          isOptional
          options={held.map((id) => ({ value: id, label: t(`taxonomy.recognitions.${id}`) }))}
        />
      ) : (
        <p className="field__help">
          {t('offer-form.recognitions.none')}{' '}
          <AppLink to="/organisation/recognitions">{t('offer-form.recognitions.add')}</AppLink>
        </p>
      )}
    </Section>
  );
}

/** Earlier work. There is always one empty row more than what is known. */
export function ProofFields({ count }: { count: number }) {
  const t = useText();
  const rows = Array.from({ length: Math.min(count + 1, MOST_REFERENCES) }, (_, at) => at);
  return (
    <Section title={t('offer-form.proof.title')} lead={t('offer-form.proof.lead')}>
      {rows.map((at) => (
        <fieldset className="field field--group field-row" key={at}>
          <legend className="field__label">{t('offer-form.reference.title', { number: at + 1 })}</legend>
          <TextField
            name={`references.${at}.client`}
            label={t('offer-form.reference.client')}
            maxLength={80}
            isOptional={false}
          />
          <NumberField
            name={`references.${at}.year`}
            label={t('offer-form.reference.year')}
            example="2025"
            isOptional={false}
          />
          <Select
            name={`references.${at}.amount`}
            label={t('offer-form.reference.amount')}
            isOptional={false}
            options={REFERENCE_AMOUNTS.map((amount) => ({
              value: amount,
              label: t(`offers.referenceAmount.${amount}`),
            }))}
          />
        </fieldset>
      ))}
    </Section>
  );
}
