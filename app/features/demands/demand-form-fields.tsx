import { POST_DESCRIPTION_MAX, POST_TITLE_MAX } from '~/features/posting/post-fields';
import { PROVINCES, provinceName } from '~/features/taxonomy/provinces';
import { UNITS } from '~/features/taxonomy/units';
import { useCategoryOptions } from '~/features/taxonomy/use-category-options';
import { VALUE_BANDS } from '~/features/taxonomy/value-bands';
import { Checkbox, CheckboxGroup, RadioGroup, Select } from '~/ui/forms/choice-fields';
import { GroupedCheckboxes } from '~/ui/forms/grouped-checkboxes';
import { DateField, NumberField, TextArea, TextField } from '~/ui/forms/text-fields';
import { useFieldTexts } from '~/ui/forms/use-field-texts';
import { Section } from '~/ui/layout/page';
import { useText } from '~/ui/use-text';
import { DEMAND_KINDS } from './demand';
import { FIRM_AREAS } from './demand-terms';

/** What is needed, in which words and of which kind. */
export function WhatFields() {
  const t = useText();
  const field = useFieldTexts('demand-form');
  return (
    <Section title={t('demand-form.what')}>
      <RadioGroup
        {...field('kind')}
        variant="cards"
        isOptional={false}
        options={DEMAND_KINDS.map((kind) => ({
          value: kind,
          label: t(`demands.kind.${kind}`),
          hint: t(`demand-form.kind.${kind}`),
        }))}
      />
      <TextField {...field('title')} width="full" maxLength={POST_TITLE_MAX} isOptional={false} />
      <TextArea {...field('description')} rows={8} maxLength={POST_DESCRIPTION_MAX} isOptional={false} />
      <CategoriesField />
    </Section>
  );
}

/** The categories of a demand or of a lot. */
export function CategoriesField() {
  const field = useFieldTexts('demand-form');
  return (
    <GroupedCheckboxes
      {...field('categories')}
      groups={useCategoryOptions()}
      lookUpPath="/categories/search"
      isOptional={false}
    />
  );
}

/** Where the work is, and where firms may be. */
export function WhereFields() {
  const t = useText();
  const field = useFieldTexts('demand-form');
  return (
    <Section title={t('demand-form.where')}>
      <TextField
        {...field('place')}
        example="3511 AB"
        width="m"
        autoComplete="postal-code"
        isOptional={false}
      />
      <RadioGroup
        {...field('isOnSite')}
        isOptional
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`demands.onSite.${value}`) }))}
      />
      <RadioGroup
        {...field('firmArea')}
        isOptional={false}
        options={FIRM_AREAS.map((area) => ({ value: area, label: t(`demand-form.firmArea.${area}`) }))}
      />
      <div data-shown-for="radius">
        <NumberField {...field('firmRadiusKm')} example="25" unit="km" isOptional={false} />
      </div>
      <div data-shown-for="provinces">
        <CheckboxGroup
          {...field('firmProvinces')}
          variant="row"
          isOptional={false}
          options={PROVINCES.map((province) => ({ value: province, label: provinceName(province) }))}
        />
      </div>
    </Section>
  );
}

/** How much, how often and for what amount. */
export function AmountFields() {
  const t = useText();
  const field = useFieldTexts('demand-form');
  return (
    <Section title={t('demand-form.amount')}>
      <RadioGroup
        {...field('rhythm')}
        isOptional={false}
        options={(['once', 'recurring'] as const).map((value) => ({
          value,
          label: t(`demands.rhythm.${value}`),
        }))}
      />
      <QuantityFields help={t('demand-form.quantity.help')} />
      <ValueBandField />
      <Checkbox {...field('isValueHidden')} />
    </Section>
  );
}

/** A number with what it counts. */
export function QuantityFields({ help }: { help?: string }) {
  const t = useText();
  const field = useFieldTexts('demand-form');
  return (
    <>
      <NumberField {...field('quantity')} {...(help === undefined ? {} : { help })} example="40" />
      <Select
        {...field('quantityUnit')}
        options={UNITS.map((unit) => ({ value: unit, label: t(`taxonomy.units.${unit}`) }))}
      />
    </>
  );
}

/** The amount as a band. */
export function ValueBandField() {
  const t = useText();
  const field = useFieldTexts('demand-form');
  return (
    <RadioGroup
      {...field('valueBand')}
      options={VALUE_BANDS.map((band) => ({ value: band, label: t(`taxonomy.valueBands.${band}`) }))}
    />
  );
}

/** Until when firms can respond, and when the work is. */
export function WhenFields() {
  const t = useText();
  const field = useFieldTexts('demand-form');
  return (
    <Section title={t('demand-form.when')}>
      <DateField {...field('respondBy')} isOptional={false} />
      <DateField {...field('startsOn')} />
      <DateField {...field('endsOn')} />
    </Section>
  );
}
