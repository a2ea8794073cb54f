import { PASSWORD_MIN } from '~/features/accounts/password-rule';
import { Checkbox } from '~/ui/forms/choice-fields';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { SubmitButton } from '~/ui/forms/submit-button';
import { TextField } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { useText } from '~/ui/use-text';
import { InvitedSignUpInput } from './member-input';

interface InvitedSignUpFormProps {
  email: string;
  submission: FormRefusal | undefined;
}

/** An account for somebody who was invited: a name and a password, the address is known. */
export function InvitedSignUpForm({ email, submission }: InvitedSignUpFormProps) {
  const t = useText();
  const form = useZodForm({ schema: InvitedSignUpInput, submission, id: 'invited' });
  return (
    <ZodForm form={form}>
      <input type="hidden" name="username" value={email} autoComplete="username" />
      <TextField name="name" label={t('accounts.field.name')} autoComplete="name" />
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
      <SubmitButton intent="sign-up">{t('members.invitation.signUp.submit')}</SubmitButton>
    </ZodForm>
  );
}
