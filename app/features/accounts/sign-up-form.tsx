import { Checkbox, RadioGroup } from '~/ui/forms/choice-fields';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { SubmitButton } from '~/ui/forms/submit-button';
import { TextField } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { useText } from '~/ui/use-text';
import { PASSWORD_MIN } from './password-rule';
import { ACTIVITIES, SignUpInput } from './sign-up-input';

/** One form for an organisation and the first person of it. */
export function SignUpForm({ submission }: { submission: FormRefusal | undefined }) {
  const t = useText();
  const form = useZodForm({ schema: SignUpInput, submission, id: 'sign-up' });
  return (
    <ZodForm form={form}>
      <h2>{t('accounts.signUp.organisation')}</h2>
      <TextField
        name="organisationName"
        label={t('accounts.field.organisationName')}
        help={t('accounts.help.organisationName')}
        autoComplete="organization"
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
        name="postcode"
        label={t('accounts.field.postcode')}
        help={t('accounts.help.postcode')}
        example="3511 AB"
        autoComplete="postal-code"
        width="s"
      />
      <h2>{t('accounts.signUp.person')}</h2>
      <TextField name="name" label={t('accounts.field.name')} autoComplete="name" />
      <TextField
        name="email"
        type="email"
        label={t('accounts.field.workEmail')}
        help={t('accounts.help.workEmail')}
        autoComplete="email"
        spellCheck={false}
      />
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
      <SubmitButton>{t('accounts.signUp.submit')}</SubmitButton>
    </ZodForm>
  );
}
