import { useCategoryOptions } from '~/features/taxonomy/use-category-options';
import { POST_DESCRIPTION_MAX, POST_TITLE_MAX } from '~/features/posting/post-fields';
import { OFFER_LANGUAGES } from '~/features/taxonomy/languages';
import { PLACE_KINDS } from '~/features/taxonomy/place-kinds';
import { PROVINCES, provinceName } from '~/features/taxonomy/provinces';
import { UNITS } from '~/features/taxonomy/units';
import { CheckboxGroup, RadioGroup, Select } from '~/ui/forms/choice-fields';
import { GroupedCheckboxes } from '~/ui/forms/grouped-checkboxes';
import { DateField, MoneyField, NumberField, TextArea, TextField } from '~/ui/forms/text-fields';
import { useFieldTexts } from '~/ui/forms/use-field-texts';
import { Section } from '~/ui/layout/page';
import { formatMoneyInput } from '~/ui/forms/format-money-input';
import { useLocale } from '~/ui/locale-link';
import { useText } from '~/ui/use-text';
import { AREA_KINDS, OFFER_KINDS } from './offer';
import { OFFER_SUMMARY_MAX } from './offer-input';

/** What it is: a kind, a name and where buyers look for it. */
export function WhatFields() {
  const t = useText();
  const field = useFieldTexts('offer-form');
  return (
    <Section title={t('offer-form.what.title')} lead={t('offer-form.what.lead')}>
      <TextField {...field('title')} width="full" maxLength={POST_TITLE_MAX} isOptional={false} />
      <RadioGroup
        {...field('kind')}
        variant="cards"
        isOptional={false}
        options={OFFER_KINDS.map((kind) => ({
          value: kind,
          label: t(`offers.kind.${kind}`),
          hint: t(`offer-form.kind.${kind}`),
        }))}
      />
      <div data-shown-for="placement">
        <CheckboxGroup
          {...field('placeKinds')}
          variant="row"
          isOptional={false}
          options={PLACE_KINDS.map((id) => ({ value: id, label: t(`taxonomy.placeKinds.${id}`) }))}
        />
      </div>
      <GroupedCheckboxes
        {...field('categories')}
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
  const field = useFieldTexts('offer-form');
  return (
    <Section title={t('offer-form.story.title')} lead={t('offer-form.story.lead')}>
      <TextField
        {...field('summary', { max: OFFER_SUMMARY_MAX })}
        width="full"
        maxLength={OFFER_SUMMARY_MAX}
      />
      <TextArea
        {...field('description')}
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
  const field = useFieldTexts('offer-form');
  return (
    <Section title={t('offer-form.where.title')} lead={t('offer-form.where.lead')}>
      <RadioGroup
        {...field('areaKind')}
        variant="cards"
        isOptional={false}
        options={AREA_KINDS.map((kind) => ({
          value: kind,
          label: t(`offer-form.areaKind.${kind}.label`),
          hint: t(`offer-form.areaKind.${kind}.hint`),
        }))}
      />
      <TextField {...field('place')} example="3511 AB" width="m" autoComplete="postal-code" />
      <div data-shown-for="radius">
        <NumberField {...field('radiusKm')} unit="km" isOptional={false} />
      </div>
      <div data-shown-for="provinces">
        <CheckboxGroup
          {...field('provinces')}
          variant="row"
          isOptional={false}
          options={PROVINCES.map((province) => ({ value: province, label: provinceName(province) }))}
        />
      </div>
      <div data-shown-for="municipalities">
        <TextArea {...field('municipalities')} rows={2} isOptional={false} />
      </div>
      <CheckboxGroup
        {...field('languages')}
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
  const field = useFieldTexts('offer-form');
  const units = UNITS.map((unit) => ({ value: unit, label: t(`taxonomy.units.${unit}`) }));
  const perUnit = UNITS.map((unit) => ({ value: unit, label: t(`taxonomy.perUnit.${unit}`) }));
  return (
    <>
      <Section title={t('offer-form.price.title')} lead={t('offer-form.price.lead')}>
        <MoneyField {...field('priceFromCents')} example="25" />
        <MoneyField {...field('priceToCents')} example={formatMoneyInput(3550, useLocale())} />
        <Select {...field('priceUnit')} options={perUnit} />
      </Section>
      <Section title={t('offer-form.capacity.title')} lead={t('offer-form.capacity.lead')}>
        <Select {...field('capacityUnit')} options={units} />
        <NumberField {...field('capacityPerMonth')} example="400" />
        <NumberField {...field('smallestOrder')} example="10" />
        <NumberField {...field('largestOrder')} example="120" />
        <NumberField {...field('leadTimeDays')} unit={t('offer-form.leadTimeDays.unit')} />
        <DateField {...field('nextFreeOn')} />
      </Section>
    </>
  );
}
