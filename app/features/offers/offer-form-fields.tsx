import { useCategoryOptions } from '~/features/taxonomy/use-category-options';
import { POST_DESCRIPTION_MAX, POST_TITLE_MAX } from '~/features/posting/post-fields';
import { PROVINCES, provinceName } from '~/features/taxonomy/provinces';
import { UNITS } from '~/features/taxonomy/units';
import { CheckboxGroup, RadioGroup, Select } from '~/ui/forms/choice-fields';
import { GroupedCheckboxes } from '~/ui/forms/grouped-checkboxes';
import { DateField, MoneyField, NumberField, TextArea, TextField } from '~/ui/forms/text-fields';
import { Section } from '~/ui/layout/page';
import { formatMoneyInput } from '~/ui/forms/format-money-input';
import { useLocale } from '~/ui/locale-link';
import { useText } from '~/ui/use-text';
import { AREA_KINDS, OFFER_KINDS } from './offer';
import { OFFER_LANGUAGES, OFFER_SUMMARY_MAX } from './offer-input';

/** What it is: a kind, a name and where buyers look for it. */
export function WhatFields() {
  const t = useText();
  return (
    <Section title={t('offer-form.what.title')} lead={t('offer-form.what.lead')}>
      <TextField
        name="title"
        label={t('offer-form.title.label')}
        help={t('offer-form.title.help')}
        example={t('offer-form.title.example')}
        width="full"
        maxLength={POST_TITLE_MAX}
        isOptional={false}
      />
      <RadioGroup
        name="kind"
        label={t('offer-form.kind.label')}
        variant="cards"
        isOptional={false}
        options={OFFER_KINDS.map((kind) => ({
          value: kind,
          label: t(`offers.kind.${kind}`),
          hint: t(`offer-form.kind.${kind}`),
        }))}
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

/** What a buyer gets, in one line and in full. */
export function StoryFields() {
  const t = useText();
  return (
    <Section title={t('offer-form.story.title')} lead={t('offer-form.story.lead')}>
      <TextField
        name="summary"
        label={t('offer-form.summary.label')}
        help={t('offer-form.summary.help', { max: OFFER_SUMMARY_MAX })}
        example={t('offer-form.summary.example')}
        width="full"
        maxLength={OFFER_SUMMARY_MAX}
      />
      <TextArea
        name="description"
        label={t('offer-form.description.label')}
        help={t('offer-form.description.help')}
        example={t('offer-form.description.example')}
        rows={12}
        maxLength={POST_DESCRIPTION_MAX}
        wordGoal={{ from: 60, to: 300 }}
        isOptional={false}
      />
      <p className="field__help">{t('offer-form.description.marks')}</p>
    </Section>
  );
}

/** Where it is supplied and in which languages. */
export function WhereFields() {
  const t = useText();
  return (
    <Section title={t('offer-form.where.title')} lead={t('offer-form.where.lead')}>
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
      <TextField
        name="place"
        label={t('offer-form.place.label')}
        help={t('offer-form.place.help')}
        example="3511 AB"
        width="m"
        autoComplete="postal-code"
      />
      <div data-shown-for="radius">
        <NumberField
          name="radiusKm"
          label={t('offer-form.radiusKm.label')}
          help={t('offer-form.radiusKm.help')}
          unit="km"
        />
      </div>
      <div data-shown-for="provinces">
        <CheckboxGroup
          name="provinces"
          label={t('offer-form.provinces.label')}
          help={t('offer-form.provinces.help')}
          variant="row"
          isOptional
          options={PROVINCES.map((province) => ({ value: province, label: provinceName(province) }))}
        />
      </div>
      <div data-shown-for="municipalities">
        <TextArea
          name="municipalities"
          label={t('offer-form.municipalities.label')}
          help={t('offer-form.municipalities.help')}
          example={t('offer-form.municipalities.example')}
          rows={2}
        />
      </div>
      <CheckboxGroup
        name="languages"
        label={t('offer-form.languages.label')}
        help={t('offer-form.languages.help')}
        variant="row"
        isOptional
        options={OFFER_LANGUAGES.map((language) => ({
          value: language,
          label: t(`offers.language.${language}`),
        }))}
      />
    </Section>
  );
}

/** What it costs, how much can be made and how soon. */
export function AmountFields() {
  const t = useText();
  const units = UNITS.map((unit) => ({ value: unit, label: t(`taxonomy.units.${unit}`) }));
  const perUnit = UNITS.map((unit) => ({ value: unit, label: t(`taxonomy.perUnit.${unit}`) }));
  return (
    <>
      <Section title={t('offer-form.price.title')} lead={t('offer-form.price.lead')}>
        <MoneyField name="priceFromCents" label={t('offer-form.priceFrom.label')} example="25" />
        <MoneyField
          name="priceToCents"
          label={t('offer-form.priceTo.label')}
          example={formatMoneyInput(3550, useLocale())}
        />
        <Select name="priceUnit" label={t('offer-form.priceUnit.label')} options={perUnit} />
      </Section>
      <Section title={t('offer-form.capacity.title')} lead={t('offer-form.capacity.lead')}>
        <Select name="capacityUnit" label={t('offer-form.capacityUnit.label')} options={units} />
        <NumberField
          name="capacityPerMonth"
          label={t('offer-form.capacity.label')}
          help={t('offer-form.capacity.help')}
          example="400"
        />
        <NumberField name="smallestOrder" label={t('offer-form.smallestOrder.label')} example="10" />
        <NumberField
          name="largestOrder"
          label={t('offer-form.largestOrder.label')}
          help={t('offer-form.largestOrder.help')}
          example="120"
        />
        <NumberField
          name="leadTimeDays"
          label={t('offer-form.leadTimeDays.label')}
          help={t('offer-form.leadTimeDays.help')}
          unit={t('offer-form.leadTimeDays.unit')}
        />
        <DateField
          name="nextFreeOn"
          label={t('offer-form.nextFreeOn.label')}
          help={t('offer-form.nextFreeOn.help')}
        />
      </Section>
    </>
  );
}
