import { acceptOf } from '~/features/organisations/file-rules';
import { Select } from '~/ui/forms/choice-fields';
import { FileField } from '~/ui/forms/file-field';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { FormActions, SubmitButton } from '~/ui/forms/submit-button';
import { DateField, TextArea, TextField } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { AppLink } from '~/ui/locale-link';
import { useText } from '~/ui/use-text';
import { RECOGNITION_CHOICES, RecognitionInput, splitChoice } from './recognition-input';
import { recognitionName } from './recognition-name';

interface RecognitionFormProps {
  values?: Readonly<Record<string, unknown>>;
  proof?: { name: string; href: string; isPicture: boolean } | null;
  submission: FormRefusal | undefined;
}

/** One recognition with its term and proof, new or known. */
export function RecognitionForm({ values, proof, submission }: RecognitionFormProps) {
  const t = useText();
  const form = useZodForm({
    schema: RecognitionInput,
    ...(values ? { defaultValues: values } : {}),
    submission,
    id: 'recognition',
  });
  const choices = RECOGNITION_CHOICES.map((value) => {
    const { kind, level } = splitChoice(value);
    return { value, label: recognitionName(t, kind, level ?? null) };
  });
  return (
    <ZodForm form={form} encType="multipart/form-data">
      <Select
        name="what"
        label={t('recognitions.form.what')}
        help={t('recognitions.form.whatHelp')}
        options={choices}
      />
      <TextField
        name="issuer"
        label={t('recognitions.form.issuer')}
        help={t('recognitions.form.issuerHelp')}
        example={t('recognitions.form.issuerExample')}
        autoComplete="off"
      />
      <DateField name="validFrom" label={t('recognitions.form.validFrom')} />
      <DateField
        name="validUntil"
        label={t('recognitions.form.validUntil')}
        help={t('recognitions.form.validUntilHelp')}
        isOptional={false}
      />
      <TextArea
        name="kvkNumbers"
        label={t('recognitions.form.kvkNumbers')}
        help={t('recognitions.form.kvkNumbersHelp')}
        rows={3}
      />
      <FileField
        name="proof"
        label={t('recognitions.form.proof')}
        help={t('recognitions.form.proofHelp')}
        accept={acceptOf('proof')}
        isOptional={false}
        {...(proof
          ? { current: proof, remove: { name: 'removeProof', label: t('recognitions.form.removeProof') } }
          : {})}
      />
      <FormActions>
        <SubmitButton intent="save">{t('recognitions.form.submit')}</SubmitButton>
        <AppLink to="/organisation/recognitions">{t('recognitions.form.cancel')}</AppLink>
      </FormActions>
    </ZodForm>
  );
}
