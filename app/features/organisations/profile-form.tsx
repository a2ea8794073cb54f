import { TARGET_GROUPS } from '~/features/taxonomy/target-groups';
import { CheckboxGroup, RadioGroup, Select } from '~/ui/forms/choice-fields';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { SubmitButton } from '~/ui/forms/submit-button';
import { NumberField, TextArea, TextField } from '~/ui/forms/text-fields';
import { useFieldTexts } from '~/ui/forms/use-field-texts';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { Section, Stack } from '~/ui/layout/page';
import { useText } from '~/ui/use-text';
import { ACTIVITIES } from './activity';
import { LEGAL_FORMS, STAFF_SIZES } from './legal-forms';
import { ABOUT_MAX, ProfileInput } from './profile-input';

interface ProfileFormProps {
  values: Readonly<Record<string, unknown>>;
  /** The place that belongs to the stored address. */
  placeName: string | null;
  /** The KVK number when staff checked it: then it is shown and not asked. */
  fixedKvk: string | null;
  submission: FormRefusal | undefined;
}

/** Everything an organisation says about itself. */
export function ProfileForm({ values, placeName, fixedKvk, submission }: ProfileFormProps) {
  const t = useText();
  const form = useZodForm({
    schema: ProfileInput,
    defaultValues: values,
    submission: submission?.values.intent === 'save' ? submission : undefined,
    id: 'profile',
  });
  return (
    <ZodForm form={form} texts="organisations.form">
      <Stack gap="l">
        <AboutFields />
        <RegisterFields fixedKvk={fixedKvk} />
        <AddressFields placeName={placeName} />
        <PeopleFields />
        <SubmitButton intent="save">{t('organisations.form.submit')}</SubmitButton>
      </Stack>
    </ZodForm>
  );
}

function AboutFields() {
  const t = useText();
  const field = useFieldTexts('organisations.form');
  return (
    <Section title={t('organisations.form.work')}>
      <TextField {...field('name')} autoComplete="organization" />
      <RadioGroup
        {...field('activity')}
        options={ACTIVITIES.map((value) => ({ value, label: t(`accounts.activity.${value}.label`) }))}
      />
      <TextArea {...field('about')} maxLength={ABOUT_MAX} />
      <TextArea {...field('aboutEn')} maxLength={ABOUT_MAX} />
      <TextField {...field('website')} autoComplete="url" spellCheck={false} />
    </Section>
  );
}

function RegisterFields({ fixedKvk }: { fixedKvk: string | null }) {
  const t = useText();
  const field = useFieldTexts('organisations.form');
  return (
    <Section title={t('organisations.form.register')} lead={t('organisations.form.registerLead')}>
      {fixedKvk === null ? (
        <TextField
          name="kvkNumber"
          label={t('accounts.field.kvkNumber')}
          example="01234567"
          inputMode="numeric"
          autoComplete="off"
          width="m"
        />
      ) : (
        <p>{t('organisations.form.kvkFixed', { number: fixedKvk })}</p>
      )}
      <Select
        {...field('legalForm')}
        options={LEGAL_FORMS.map((value) => ({ value, label: t(`organisations.legalForms.${value}`) }))}
      />
      <TextField {...field('vatNumber')} autoComplete="off" width="m" />
    </Section>
  );
}

function AddressFields({ placeName }: { placeName: string | null }) {
  const t = useText();
  const field = useFieldTexts('organisations.form');
  return (
    <Section title={t('organisations.form.address')}>
      <TextField {...field('street')} autoComplete="address-line1" />
      <TextField {...field('houseNumber')} width="s" autoComplete="off" />
      <TextField {...field('postcode')} example="3511 AB" autoComplete="postal-code" width="s" />
      {placeName && <p>{t('organisations.form.place', { place: placeName })}</p>}
    </Section>
  );
}

function PeopleFields() {
  const t = useText();
  const field = useFieldTexts('organisations.form');
  return (
    <Section title={t('organisations.form.people')} lead={t('organisations.form.peopleLead')}>
      <Select
        {...field('staffSize')}
        options={STAFF_SIZES.map((value) => ({ value, label: t(`organisations.staffSizes.${value}`) }))}
      />
      <CheckboxGroup
        {...field('targetGroups')}
        isOptional
        options={TARGET_GROUPS.map((group) => ({ value: group, label: t(`taxonomy.targetGroups.${group}`) }))}
      />
      <NumberField {...field('targetGroupShare')} unit={t('organisations.form.targetGroupShare.unit')} />
    </Section>
  );
}
