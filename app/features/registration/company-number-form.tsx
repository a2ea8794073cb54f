import { ACTIVITIES, type Activity } from '~/features/organisations/activity';
import { RadioGroup } from '~/ui/forms/choice-fields';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { SubmitButton } from '~/ui/forms/submit-button';
import { TextField } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { useText } from '~/ui/use-text';
import { CompanyNumberInput } from './registration-input';

interface CompanyNumberFormProps {
  start: { activity: Activity | null; kvkNumber: string | null };
  submission: FormRefusal | undefined;
}

/** What one comes for, and the number by which we find the company. */
export function CompanyNumberForm({ start, submission }: CompanyNumberFormProps) {
  const t = useText();
  const form = useZodForm({ schema: CompanyNumberInput, defaultValues: start, submission, id: 'company' });
  return (
    <ZodForm form={form}>
      <RadioGroup
        name="activity"
        label={t('accounts.field.activity')}
        help={t('accounts.help.activity')}
        variant="cards"
        options={ACTIVITIES.map((value) => ({
          value,
          label: t(`accounts.activity.${value}.label`),
          hint: t(`accounts.activity.${value}.hint`),
        }))}
      />
      <TextField
        name="kvkNumber"
        label={t('accounts.field.kvkNumber')}
        help={t('accounts.help.kvkNumber')}
        example="01234567"
        inputMode="numeric"
        autoComplete="off"
        width="m"
      />
      <SubmitButton icon="search">{t('registration.number.submit')}</SubmitButton>
    </ZodForm>
  );
}
