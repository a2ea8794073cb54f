import { useCategoryOptions } from '~/features/taxonomy/use-category-options';
import { PROVINCES, provinceName } from '~/features/taxonomy/provinces';
import { TARGET_GROUPS } from '~/features/taxonomy/target-groups';
import { UNITS } from '~/features/taxonomy/units';
import { CheckboxGroup, RadioGroup, Select } from '~/ui/forms/choice-fields';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { GroupedCheckboxes } from '~/ui/forms/grouped-checkboxes';
import { FormActions, SubmitButton } from '~/ui/forms/submit-button';
import { MoneyField, NumberField, TextArea, TextField } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { Section, Stack } from '~/ui/layout/page';
import { AppLink } from '~/ui/locale-link';
import { useText } from '~/ui/use-text';
import { AREA_KINDS } from './offer';
import { OFFER_DESCRIPTION_MAX, OFFER_TITLE_MAX, OfferForm as OfferFormSchema } from './offer-input';

interface OfferFormProps {
  /** `draft` can be saved or handed in; `posted` is read by others and only saved. */
  mode: 'draft' | 'posted';
  /** Stored values; none for a new offer. */
  values?: Readonly<Record<string, unknown>>;
  submission: FormRefusal | undefined;
  cancelTo: string;
}

/** The one form for an offer, new or known. */
export function OfferForm({ mode, values, submission, cancelTo }: OfferFormProps) {
  const t = useText();
  const form = useZodForm({
    schema: OfferFormSchema,
    defaultValues: { areaKind: 'country', ...values },
    submission,
    id: 'offer',
  });
  return (
    <ZodForm form={form}>
      <Stack gap="l">
        <WhatFields />
        <WhereFields />
        <HowMuchFields />
        <WhoFields />
        <FormActions>
          <SubmitButton intent="submit">{t(`offer-form.${mode}.submit`)}</SubmitButton>
          {mode === 'draft' && (
            <SubmitButton intent="save" variant="secondary">
              {t('offer-form.draft.save')}
            </SubmitButton>
          )}
          <AppLink to={cancelTo}>{t('offer-form.cancel')}</AppLink>
        </FormActions>
      </Stack>
    </ZodForm>
  );
}

function WhatFields() {
  const t = useText();
  return (
    <Section title={t('offer-form.what')}>
      <TextField
        name="title"
        label={t('offer-form.title.label')}
        help={t('offer-form.title.help')}
        example={t('offer-form.title.example')}
        width="full"
        maxLength={OFFER_TITLE_MAX}
        isOptional={false}
      />
      <TextArea
        name="description"
        label={t('offer-form.description.label')}
        help={t('offer-form.description.help')}
        example={t('offer-form.description.example')}
        rows={8}
        maxLength={OFFER_DESCRIPTION_MAX}
        isOptional={false}
      />
      <GroupedCheckboxes
        name="categories"
        label={t('offer-form.categories.label')}
        help={t('offer-form.categories.help')}
        groups={useCategoryOptions()}
        lookUpPath="/categories/search"
        isOptional={false}
      />
    </Section>
  );
}

function WhereFields() {
  const t = useText();
  return (
    <Section title={t('offer-form.where')}>
      <RadioGroup
        name="areaKind"
        label={t('offer-form.areaKind.label')}
        variant="cards"
        isOptional={false}
        options={AREA_KINDS.map((kind) => ({
          value: kind,
          label: t(`offer-form.areaKind.${kind}.label`),
          hint: t(`offer-form.areaKind.${kind}.hint`),
        }))}
      />
      <CheckboxGroup
        name="provinces"
        label={t('offer-form.provinces.label')}
        help={t('offer-form.provinces.help')}
        variant="row"
        isOptional
        options={PROVINCES.map((province) => ({ value: province, label: provinceName(province) }))}
      />
      <TextField
        name="place"
        label={t('offer-form.place.label')}
        help={t('offer-form.place.help')}
        example="3511 AB"
        width="m"
        autoComplete="postal-code"
      />
      <NumberField
        name="radiusKm"
        label={t('offer-form.radiusKm.label')}
        help={t('offer-form.radiusKm.help')}
        unit="km"
      />
    </Section>
  );
}

function HowMuchFields() {
  const t = useText();
  const units = UNITS.map((unit) => ({ value: unit, label: t(`taxonomy.units.${unit}`) }));
  const perUnit = UNITS.map((unit) => ({ value: unit, label: t(`taxonomy.perUnit.${unit}`) }));
  return (
    <Section title={t('offer-form.howMuch')} lead={t('offer-form.howMuchLead')}>
      <MoneyField name="priceFromCents" label={t('offer-form.priceFrom.label')} example="25" />
      <MoneyField name="priceToCents" label={t('offer-form.priceTo.label')} example="35,50" />
      <Select name="priceUnit" label={t('offer-form.priceUnit.label')} options={perUnit} />
      <NumberField
        name="capacityPerMonth"
        label={t('offer-form.capacity.label')}
        help={t('offer-form.capacity.help')}
        example="400"
      />
      <Select name="capacityUnit" label={t('offer-form.capacityUnit.label')} options={units} />
    </Section>
  );
}

function WhoFields() {
  const t = useText();
  return (
    <Section title={t('offer-form.who')}>
      <CheckboxGroup
        name="targetGroups"
        label={t('offer-form.targetGroups.label')}
        help={t('offer-form.targetGroups.help')}
        isOptional
        options={TARGET_GROUPS.map((group) => ({ value: group, label: t(`taxonomy.targetGroups.${group}`) }))}
      />
    </Section>
  );
}
