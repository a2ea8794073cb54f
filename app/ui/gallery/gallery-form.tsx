import { Checkbox, CheckboxGroup, RadioGroup, Select } from '../forms/choice-fields';
import type { FormRefusal } from '../forms/form-refusal';
import { GroupedCheckboxes } from '../forms/grouped-checkboxes';
import { FormActions, SubmitButton } from '../forms/submit-button';
import { DateField, MoneyField, NumberField, TextArea, TextField } from '../forms/text-fields';
import { useZodForm } from '../forms/use-zod-form';
import { ZodForm } from '../forms/zod-form';
import { Section } from '../layout/page';
import { SAMPLE_GROUPS, SAMPLE_VALUES, SampleInput } from './samples';

/** Every field in one form, with first values or after a refusal. */
export function GalleryForm({ refusal }: { refusal?: FormRefusal | undefined }) {
  const form = useZodForm({
    schema: SampleInput,
    defaultValues: SAMPLE_VALUES,
    submission: refusal,
    id: 'sample',
  });
  return (
    <Section title="Formulier">
      <ZodForm form={form}>
        <TextField
          name="title"
          label="Waar gaat het om?"
          help="Noem wat, hoeveel en hoe vaak."
          example="40 lunches, elke dinsdag, bij Utrecht Centraal"
          width="full"
        />
        <TextArea name="story" label="Vertel meer" maxLength={2000} rows={4} />
        <TextField name="email" type="email" label="E-mailadres" autoComplete="email" inputMode="email" />
        <TextField name="postcode" label="Postcode" width="s" autoComplete="postal-code" />
        <NumberField name="amount" label="Hoeveel?" unit="per keer" />
        <MoneyField name="price" label="Bedrag per keer" unit="zonder btw" />
        <DateField name="start" label="Vanaf wanneer?" min="2026-03-03" />
        <Select name="frequency" label="Hoe vaak?" options={FREQUENCIES} />
        <RadioGroup name="kind" label="Hoe wil je zoeken?" variant="cards" options={KINDS} />
        <CheckboxGroup name="days" label="Op welke dagen?" variant="row" options={DAYS} />
        <GroupedCheckboxes name="subjects" label="Waar past dit bij?" groups={SAMPLE_GROUPS} />
        <TextArea name="remark" label="Opmerking" rows={2} />
        <Checkbox name="agrees" label="Ik heb het nagekeken" help="Daarna kun je het nog steeds wijzigen." />
        <FormActions>
          <SubmitButton intent="send">Bewaar en ga verder</SubmitButton>
          <SubmitButton intent="draft" variant="secondary" isUnchecked>
            Bewaar als concept
          </SubmitButton>
        </FormActions>
      </ZodForm>
    </Section>
  );
}

const FREQUENCIES = [
  { value: 'once', label: 'Eén keer' },
  { value: 'weekly', label: 'Elke week' },
  { value: 'monthly', label: 'Elke maand' },
];

const KINDS = [
  { value: 'quick', label: 'Snel', hint: 'Drie voorstellen, binnen een week.' },
  { value: 'thorough', label: 'Grondig', hint: 'Iedereen in de buurt mag reageren; jij vergelijkt.' },
  { value: 'open', label: 'Nog niet zeker', hint: 'Eerst kijken wie er zijn.' },
];

const DAYS = ['ma', 'di', 'wo', 'do', 'vr'].map((label, at) => ({
  value: ['mon', 'tue', 'wed', 'thu', 'fri'][at] ?? '',
  label,
}));
