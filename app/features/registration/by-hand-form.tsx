import type { FormRefusal } from '~/ui/forms/form-refusal';
import { SubmitButton } from '~/ui/forms/submit-button';
import { TextField } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { useText } from '~/ui/use-text';
import { ByHandInput } from './registration-input';

interface ByHandFormProps {
  start: Readonly<Record<string, string | null>>;
  submission: FormRefusal | undefined;
}

/** The facts of a company, typed by a person. */
export function ByHandForm({ start, submission }: ByHandFormProps) {
  const t = useText();
  const form = useZodForm({ schema: ByHandInput, defaultValues: start, submission, id: 'by-hand' });
  return (
    <ZodForm form={form}>
      <TextField
        name="name"
        label={t('accounts.field.organisationName')}
        help={t('accounts.help.organisationName')}
        autoComplete="organization"
      />
      <TextField
        name="legalForm"
        label={t('registration.fact.legalForm')}
        help={t('registration.help.legalForm')}
        autoComplete="off"
      />
      <TextField name="street" label={t('registration.fact.street')} autoComplete="off" />
      <TextField name="houseNumber" label={t('registration.fact.houseNumber')} autoComplete="off" width="s" />
      <TextField
        name="postcode"
        label={t('accounts.field.postcode')}
        help={t('accounts.help.postcode')}
        example="3511 AB"
        autoComplete="postal-code"
        width="s"
      />
      <SubmitButton intent="type">{t('registration.byHand.submit')}</SubmitButton>
    </ZodForm>
  );
}
