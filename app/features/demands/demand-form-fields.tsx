import { POST_DESCRIPTION_MAX, POST_TITLE_MAX } from '~/features/posting/post-fields';
import { PROVINCES, provinceName } from '~/features/taxonomy/provinces';
import { UNITS } from '~/features/taxonomy/units';
import { useCategoryOptions } from '~/features/taxonomy/use-category-options';
import { VALUE_BANDS } from '~/features/taxonomy/value-bands';
import { Checkbox, CheckboxGroup, RadioGroup, Select } from '~/ui/forms/choice-fields';
import { GroupedCheckboxes } from '~/ui/forms/grouped-checkboxes';
import { DateField, NumberField, TextArea, TextField } from '~/ui/forms/text-fields';
import { Section } from '~/ui/layout/page';
import { useText } from '~/ui/use-text';
import { DEMAND_KINDS } from './demand';
import { FIRM_AREAS } from './demand-terms';

/** What is needed, in which words and of which kind. */
export function WhatFields() {
  const t = useText();
  return (
    <Section title={t('demand-form.what')}>
      <RadioGroup
        name="kind"
        label={t('demand-form.kind.label')}
        variant="cards"
        isOptional={false}
        options={DEMAND_KINDS.map((kind) => ({
          value: kind,
          label: t(`demands.kind.${kind}`),
          hint: t(`demand-form.kind.${kind}`),
        }))}
      />
      <TextField
        name="title"
        label={t('demand-form.title.label')}
        help={t('demand-form.title.help')}
        example={t('demand-form.title.example')}
        width="full"
        maxLength={POST_TITLE_MAX}
        isOptional={false}
      />
      <TextArea
        name="description"
        label={t('demand-form.description.label')}
        help={t('demand-form.description.help')}
        example={t('demand-form.description.example')}
        rows={8}
        maxLength={POST_DESCRIPTION_MAX}
        isOptional={false}
      />
      <CategoriesField />
    </Section>
  );
}

/** The categories of a demand or of a lot. */
export function CategoriesField() {
  const t = useText();
  return (
    <GroupedCheckboxes
      name="categories"
      label={t('demand-form.categories.label')}
      help={t('demand-form.categories.help')}
      groups={useCategoryOptions()}
      lookUpPath="/categories/search"
      isOptional={false}
    />
  );
}

/** Where the work is, and where firms may be. */
export function WhereFields() {
  const t = useText();
  return (
    <Section title={t('demand-form.where')}>
      <TextField
        name="place"
        label={t('demand-form.place.label')}
        help={t('demand-form.place.help')}
        example="3511 AB"
        width="m"
        autoComplete="postal-code"
        isOptional={false}
      />
      <RadioGroup
        name="isOnSite"
        label={t('demand-form.isOnSite.label')}
        help={t('demand-form.isOnSite.help')}
        isOptional
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`demands.onSite.${value}`) }))}
      />
      <RadioGroup
        name="firmArea"
        label={t('demand-form.firmArea.label')}
        help={t('demand-form.firmArea.help')}
        isOptional={false}
        options={FIRM_AREAS.map((area) => ({ value: area, label: t(`demand-form.firmArea.${area}`) }))}
      />
      <div data-shown-for="radius">
        <NumberField
          name="firmRadiusKm"
          label={t('demand-form.firmRadiusKm.label')}
          help={t('demand-form.firmRadiusKm.help')}
          example="25"
          unit="km"
        />
      </div>
      <div data-shown-for="provinces">
        <CheckboxGroup
          name="firmProvinces"
          label={t('demand-form.firmProvinces.label')}
          help={t('demand-form.firmProvinces.help')}
          variant="row"
          isOptional
          options={PROVINCES.map((province) => ({ value: province, label: provinceName(province) }))}
        />
      </div>
    </Section>
  );
}

/** How much, how often and for what amount. */
export function AmountFields() {
  const t = useText();
  return (
    <Section title={t('demand-form.amount')}>
      <RadioGroup
        name="rhythm"
        label={t('demand-form.rhythm.label')}
        isOptional={false}
        options={(['once', 'recurring'] as const).map((value) => ({
          value,
          label: t(`demands.rhythm.${value}`),
        }))}
      />
      <QuantityFields help={t('demand-form.quantity.help')} />
      <ValueBandField />
      <Checkbox
        name="isValueHidden"
        label={t('demand-form.isValueHidden.label')}
        help={t('demand-form.isValueHidden.help')}
      />
    </Section>
  );
}

/** A number with what it counts. */
export function QuantityFields({ help }: { help?: string }) {
  const t = useText();
  return (
    <>
      <NumberField
        name="quantity"
        label={t('demand-form.quantity.label')}
        {...(help === undefined ? {} : { help })}
        example="40"
      />
      <Select
        name="quantityUnit"
        label={t('demand-form.quantityUnit.label')}
        options={UNITS.map((unit) => ({ value: unit, label: t(`taxonomy.units.${unit}`) }))}
      />
    </>
  );
}

/** The amount as a band. */
export function ValueBandField() {
  const t = useText();
  return (
    <RadioGroup
      name="valueBand"
      label={t('demand-form.valueBand.label')}
      help={t('demand-form.valueBand.help')}
      options={VALUE_BANDS.map((band) => ({ value: band, label: t(`taxonomy.valueBands.${band}`) }))}
    />
  );
}

/** Until when firms can respond, and when the work is. */
export function WhenFields() {
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
      <DateField name="endsOn" label={t('demand-form.endsOn.label')} help={t('demand-form.endsOn.help')} />
    </Section>
  );
}
