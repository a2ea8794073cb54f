import { PASSWORD_MIN } from '~/features/accounts/password-rule';
import { LOCALES, type Locale } from '~/platform/i18n';
import { RadioGroup } from '~/ui/forms/choice-fields';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { SubmitButton } from '~/ui/forms/submit-button';
import { TextField } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { useText } from '~/ui/use-text';
import { ChangeEmailInput, ChangePasswordInput, ProfileInput } from './account-input';

interface FormProps {
  /** What the action answered; of several forms on a page, only the refused one shows it. */
  submission: FormRefusal | undefined;
}

/** The refusal of the form with this intent. */
export const refusalFor = (submission: FormRefusal | undefined, intent: string) =>
  submission?.values.intent === intent ? submission : undefined;

export function ProfileForm({
  submission,
  profile,
}: FormProps & { profile: { name: string; locale: Locale } }) {
  const t = useText();
  const form = useZodForm({
    schema: ProfileInput,
    defaultValues: profile,
    submission: refusalFor(submission, 'profile'),
    id: 'profile',
  });
  return (
    <ZodForm form={form}>
      <TextField name="name" label={t('accounts.field.name')} autoComplete="name" />
      <RadioGroup
        name="locale"
        label={t('account.field.locale')}
        variant="row"
        options={LOCALES.map((value) => ({ value, label: t(`account.locale.${value}`) }))}
      />
      <SubmitButton intent="profile">{t('account.page.save')}</SubmitButton>
    </ZodForm>
  );
}

export function ChangeEmailForm({ submission }: FormProps) {
  const t = useText();
  const form = useZodForm({
    schema: ChangeEmailInput,
    submission: refusalFor(submission, 'email'),
    id: 'change-email',
  });
  return (
    <ZodForm form={form}>
      <TextField
        name="email"
        type="email"
        label={t('account.field.newEmail')}
        autoComplete="email"
        spellCheck={false}
      />
      <TextField
        name="emailPassword"
        type="password"
        label={t('account.field.currentPassword')}
        help={t('account.help.password')}
        autoComplete="current-password"
      />
      <SubmitButton intent="email" variant="secondary">
        {t('account.page.changeEmail')}
      </SubmitButton>
    </ZodForm>
  );
}

export function ChangePasswordForm({ submission }: FormProps) {
  const t = useText();
  const form = useZodForm({
    schema: ChangePasswordInput,
    submission: refusalFor(submission, 'password'),
    id: 'change-password',
  });
  return (
    <ZodForm form={form}>
      <TextField
        name="currentPassword"
        type="password"
        label={t('account.field.currentPassword')}
        autoComplete="current-password"
      />
      <TextField
        name="newPassword"
        type="password"
        label={t('account.field.newPassword')}
        help={t('accounts.help.password', { min: PASSWORD_MIN })}
        autoComplete="new-password"
      />
      <SubmitButton intent="password" variant="secondary">
        {t('account.page.changePassword')}
      </SubmitButton>
    </ZodForm>
  );
}
