import { useCategoryOptions } from '~/features/taxonomy/use-category-options';
import { RECOGNITIONS } from '~/features/taxonomy/recognitions';
import { TARGET_GROUPS } from '~/features/taxonomy/target-groups';
import { UNITS } from '~/features/taxonomy/units';
import { VALUE_BANDS } from '~/features/taxonomy/value-bands';
import { CheckboxGroup, RadioGroup, Select } from '~/ui/forms/choice-fields';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { GroupedCheckboxes } from '~/ui/forms/grouped-checkboxes';
import { FormActions, SubmitButton } from '~/ui/forms/submit-button';
import { DateField, NumberField, TextArea, TextField } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { Section, Stack } from '~/ui/layout/page';
import { AppLink } from '~/ui/locale-link';
import { useText } from '~/ui/use-text';
import { DEMAND_DESCRIPTION_MAX, DEMAND_TITLE_MAX, DemandForm as DemandFormSchema } from './demand-input';

interface DemandFormProps {
  /** `draft` can be saved or handed in; `posted` is read by others and only saved. */
  mode: 'draft' | 'posted';
  /** Stored values; none for a new demand. */
  values?: Readonly<Record<string, unknown>>;
  submission: FormRefusal | undefined;
  cancelTo: string;
}

/** The one form for a demand, new or known. */
export function DemandForm({ mode, values, submission, cancelTo }: DemandFormProps) {
  const t = useText();
  const form = useZodForm({
    schema: DemandFormSchema,
    ...(values ? { defaultValues: values } : {}),
    submission,
    id: 'demand',
  });
  return (
    <ZodForm form={form}>
      <Stack gap="l">
        <WhatFields />
        <HowMuchFields />
        <WhenFields />
        <WishFields />
        <FormActions>
          <SubmitButton intent="submit">{t(`demand-form.${mode}.submit`)}</SubmitButton>
          {mode === 'draft' && (
            <SubmitButton intent="save" variant="secondary">
              {t('demand-form.draft.save')}
            </SubmitButton>
          )}
          <AppLink to={cancelTo}>{t('demand-form.cancel')}</AppLink>
        </FormActions>
      </Stack>
    </ZodForm>
  );
}

function WhatFields() {
  const t = useText();
  return (
    <Section title={t('demand-form.what')}>
      <TextField
        name="title"
        label={t('demand-form.title.label')}
        help={t('demand-form.title.help')}
        example={t('demand-form.title.example')}
        width="full"
        maxLength={DEMAND_TITLE_MAX}
        isOptional={false}
      />
      <TextArea
        name="description"
        label={t('demand-form.description.label')}
        help={t('demand-form.description.help')}
        example={t('demand-form.description.example')}
        rows={8}
        maxLength={DEMAND_DESCRIPTION_MAX}
        isOptional={false}
      />
      <GroupedCheckboxes
        name="categories"
        label={t('demand-form.categories.label')}
        help={t('demand-form.categories.help')}
        groups={useCategoryOptions()}
        lookUpPath="/categories/search"
        isOptional={false}
      />
    </Section>
  );
}

function HowMuchFields() {
  const t = useText();
  return (
    <Section title={t('demand-form.whereAndHowMuch')}>
      <TextField
        name="place"
        label={t('demand-form.place.label')}
        help={t('demand-form.place.help')}
        example="3511 AB"
        width="m"
        autoComplete="postal-code"
        isOptional={false}
      />
      <NumberField
        name="quantity"
        label={t('demand-form.quantity.label')}
        help={t('demand-form.quantity.help')}
        example="40"
      />
      <Select
        name="quantityUnit"
        label={t('demand-form.quantityUnit.label')}
        options={UNITS.map((unit) => ({ value: unit, label: t(`taxonomy.units.${unit}`) }))}
      />
      <RadioGroup
        name="valueBand"
        label={t('demand-form.valueBand.label')}
        help={t('demand-form.valueBand.help')}
        options={VALUE_BANDS.map((band) => ({ value: band, label: t(`taxonomy.valueBands.${band}`) }))}
      />
    </Section>
  );
}

function WhenFields() {
  const t = useText();
  return (
    <Section title={t('demand-form.when')}>
      <DateField
        name="respondBy"
        label={t('demand-form.respondBy.label')}
        help={t('demand-form.respondBy.help')}
        isOptional={false}
      />
      <DateField
        name="startsOn"
        label={t('demand-form.startsOn.label')}
        help={t('demand-form.startsOn.help')}
      />
    </Section>
  );
}

function WishFields() {
  const t = useText();
  return (
    <Section title={t('demand-form.wishes')} lead={t('demand-form.wishesLead')}>
      <CheckboxGroup
        name="targetGroups"
        label={t('demand-form.targetGroups.label')}
        isOptional
        options={TARGET_GROUPS.map((group) => ({ value: group, label: t(`taxonomy.targetGroups.${group}`) }))}
      />
      <CheckboxGroup
        name="recognitions"
        label={t('demand-form.recognitions.label')}
        help={t('demand-form.recognitions.help')}
        isOptional
        options={RECOGNITIONS.map((id) => ({ value: id, label: t(`taxonomy.recognitions.${id}`) }))}
      />
    </Section>
  );
}
