import { IMPORT_KINDS } from '~/features/importing/import-fields';
import { LARGEST_IMPORT } from '~/features/importing/import-limits';
import { RadioGroup, Select } from '~/ui/forms/choice-fields';
import { FileField } from '~/ui/forms/file-field';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { FormActions, SubmitButton } from '~/ui/forms/submit-button';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { useText } from '~/ui/use-text';
import { ImportInput } from './import-input';

interface ImportFormProps {
  layouts: readonly { name: string; kinds: readonly string[] }[];
  submission: FormRefusal | undefined;
}

const MEGABYTE = 1_000_000;
const FIRST = { mode: 'try' };

/** The file, what it holds, its layout, and whether it is tried first. The file stands last: what is said about it comes first. */
export function ImportForm({ layouts, submission }: ImportFormProps) {
  const t = useText();
  const form = useZodForm({ schema: ImportInput, defaultValues: FIRST, submission, id: 'import' });
  const megabytes = LARGEST_IMPORT / MEGABYTE;
  const kindsOf = (kinds: readonly string[]) => kinds.map((kind) => t(`intake.kind.${kind}`)).join(' + ');
  return (
    <ZodForm form={form} encType="multipart/form-data">
      <Select
        name="holds"
        label={t('intake.holds.label')}
        help={t('intake.holds.help')}
        emptyLabel={t('intake.holds.guess')}
        options={IMPORT_KINDS.map((kind) => ({ value: kind, label: t(`intake.kind.${kind}`) }))}
      />
      <Select
        name="asked"
        label={t('intake.asked.label')}
        help={t('intake.asked.help')}
        emptyLabel={t('intake.asked.guess')}
        options={layouts.map(({ name, kinds }) => ({ value: name, label: `${name} (${kindsOf(kinds)})` }))}
      />
      <RadioGroup
        name="mode"
        label={t('intake.mode.label')}
        options={(['try', 'import'] as const).map((mode) => ({
          value: mode,
          label: t(`intake.mode.${mode}.label`),
          hint: t(`intake.mode.${mode}.hint`),
        }))}
      />
      <FileField
        name="file"
        label={t('intake.file.label')}
        help={t('intake.file.help', { megabytes })}
        accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,text/csv,application/json"
        isOptional={false}
        largest={{ bytes: LARGEST_IMPORT, message: t('intake.errors.tooLarge', { megabytes }) }}
      />
      <FormActions>
        <SubmitButton icon="upload">{t('intake.send')}</SubmitButton>
      </FormActions>
    </ZodForm>
  );
}
