import type { FormRefusal } from '~/ui/forms/form-refusal';
import { SubmitButton } from '~/ui/forms/submit-button';
import { TextField } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { AppCodeInput } from '~/features/accounts/two-step-input';
import type { ButtonVariant } from '~/ui/button';
import { useText } from '~/ui/use-text';
import { refusalFor } from './account-forms';
import { PasswordInput } from './account-input';

interface PasswordFormProps {
  intent: 'start' | 'renew' | 'stop';
  submit: string;
  variant?: ButtonVariant;
  submission: FormRefusal | undefined;
}

/** Asks the own password before something about two-step login changes. */
export function PasswordForm({ intent, submit, variant = 'secondary', submission }: PasswordFormProps) {
  const t = useText();
  const form = useZodForm({
    schema: PasswordInput,
    submission: refusalFor(submission, intent),
    id: `two-step-${intent}`,
  });
  return (
    <ZodForm form={form}>
      <TextField
        name="password"
        type="password"
        label={t('account.field.currentPassword')}
        help={t('account.help.password')}
        autoComplete="current-password"
      />
      <SubmitButton intent={intent} variant={variant}>
        {submit}
      </SubmitButton>
    </ZodForm>
  );
}

/** The first code of the app, which turns two-step login on. */
export function AppCodeForm({ submission }: { submission: FormRefusal | undefined }) {
  const t = useText();
  const form = useZodForm({ schema: AppCodeInput, submission, id: 'app-code' });
  return (
    <ZodForm form={form}>
      <TextField
        name="code"
        label={t('account.field.appCode')}
        help={t('account.help.appCode')}
        inputMode="numeric"
        autoComplete="one-time-code"
        width="s"
      />
      <SubmitButton>{t('account.setup.submit')}</SubmitButton>
    </ZodForm>
  );
}

/** Codes to write down, in columns. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <ul className="recovery-codes">
      {codes.map((code) => (
        <li key={code}>{code}</li>
      ))}
    </ul>
  );
}
