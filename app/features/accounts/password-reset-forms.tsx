import type { FormRefusal } from '~/ui/forms/form-refusal';
import { SubmitButton } from '~/ui/forms/submit-button';
import { TextField } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { useText } from '~/ui/use-text';
import { ForgotPasswordInput, ResetPasswordInput } from './password-reset-input';
import { PASSWORD_MIN } from './password-rule';

interface FormProps {
  submission: FormRefusal | undefined;
}

/** The address that gets a link. */
export function ForgotPasswordForm({ submission }: FormProps) {
  const t = useText();
  const form = useZodForm({ schema: ForgotPasswordInput, submission, id: 'forgot-password' });
  return (
    <ZodForm form={form}>
      <TextField
        name="email"
        type="email"
        label={t('accounts.field.email')}
        autoComplete="username"
        spellCheck={false}
      />
      <SubmitButton>{t('account.forgot.submit')}</SubmitButton>
    </ZodForm>
  );
}

/** The new password; posts to the address it stands on, which holds the secret of the link. */
export function ResetPasswordForm({ submission }: FormProps) {
  const t = useText();
  const form = useZodForm({ schema: ResetPasswordInput, submission, id: 'reset-password' });
  return (
    <ZodForm form={form}>
      <TextField
        name="password"
        type="password"
        label={t('account.field.newPassword')}
        help={t('accounts.help.password', { min: PASSWORD_MIN })}
        autoComplete="new-password"
      />
      <SubmitButton>{t('account.reset.submit')}</SubmitButton>
    </ZodForm>
  );
}
