import type { FormRefusal } from '~/ui/forms/form-refusal';
import { SubmitButton } from '~/ui/forms/submit-button';
import { TextField } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { useText } from '~/ui/use-text';
import { SignInInput } from './sign-in-input';

/** E-mail and password; posts to the page it stands on, so that `next` stays in the address. */
export function SignInForm({ submission }: { submission: FormRefusal | undefined }) {
  const t = useText();
  const form = useZodForm({ schema: SignInInput, submission, id: 'sign-in' });
  return (
    <ZodForm form={form}>
      <TextField
        name="email"
        type="email"
        label={t('accounts.field.email')}
        autoComplete="username"
        spellCheck={false}
      />
      <TextField
        name="password"
        type="password"
        label={t('accounts.field.password')}
        autoComplete="current-password"
      />
      <SubmitButton>{t('accounts.signIn.submit')}</SubmitButton>
    </ZodForm>
  );
}
