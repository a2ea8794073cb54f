import { PASSWORD_MIN } from '~/features/accounts/password-rule';
import { Checkbox } from '~/ui/forms/choice-fields';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { SubmitButton } from '~/ui/forms/submit-button';
import { TextArea, TextField } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { useText } from '~/ui/use-text';
import { SignUpPersonInput } from './registration-input';

interface SignUpPersonFormProps {
  /** What comes with the account: a new organisation, or a question to one that is here. */
  kind: 'new' | 'join' | 'claim';
  submission: FormRefusal | undefined;
}

/** The person behind a sign-up. The tick for free mail shows itself when it is needed. */
export function SignUpPersonForm({ kind, submission }: SignUpPersonFormProps) {
  const t = useText();
  const form = useZodForm({ schema: SignUpPersonInput, submission, id: 'person' });
  const asksFreeMail =
    form.errors.acceptsFreeMail !== undefined || submission?.values.acceptsFreeMail !== undefined;
  return (
    <ZodForm form={form}>
      <TextField name="name" label={t('accounts.field.name')} autoComplete="name" />
      <TextField
        name="email"
        type="email"
        label={t('accounts.field.workEmail')}
        help={t('accounts.help.workEmail')}
        autoComplete="email"
        spellCheck={false}
      />
      {asksFreeMail && (
        <Checkbox
          name="acceptsFreeMail"
          label={t('registration.field.acceptsFreeMail')}
          help={t('registration.help.acceptsFreeMail')}
        />
      )}
      {kind !== 'new' && (
        <TextArea
          name="message"
          label={t('registration.field.message')}
          help={t(kind === 'join' ? 'registration.help.messageJoin' : 'registration.help.messageClaim')}
          rows={4}
        />
      )}
      <TextField
        name="password"
        type="password"
        label={t('accounts.field.password')}
        help={t('accounts.help.password', { min: PASSWORD_MIN })}
        autoComplete="new-password"
      />
      <Checkbox
        name="acceptsTerms"
        label={t('accounts.field.acceptsTerms')}
        help={t('accounts.help.acceptsTerms')}
      />
      <SubmitButton>
        {t(kind === 'new' ? 'registration.person.submitNew' : 'registration.person.submitAsk')}
      </SubmitButton>
    </ZodForm>
  );
}
