import { Checkbox } from '~/ui/forms/choice-fields';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { SubmitButton } from '~/ui/forms/submit-button';
import { TextField } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { useText } from '~/ui/use-text';
import { TwoStepInput } from './two-step-input';

/** The code that finishes signing in; posts to the page it stands on, so that `next` stays in the address. */
export function TwoStepForm({ submission }: { submission: FormRefusal | undefined }) {
  const t = useText();
  const form = useZodForm({ schema: TwoStepInput, submission, id: 'two-step' });
  return (
    <ZodForm form={form}>
      <TextField
        name="code"
        label={t('account.field.code')}
        help={t('account.help.code')}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        width="m"
      />
      <Checkbox
        name="trustDevice"
        label={t('account.field.trustDevice')}
        help={t('account.help.trustDevice')}
      />
      <SubmitButton>{t('account.twoStep.submit')}</SubmitButton>
    </ZodForm>
  );
}
