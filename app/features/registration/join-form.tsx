import type { FormRefusal } from '~/ui/forms/form-refusal';
import { SubmitButton } from '~/ui/forms/submit-button';
import { TextArea } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { useText } from '~/ui/use-text';
import { JoinInput } from './registration-input';

/** A signed-in person asks an organisation to be let in. */
export function JoinForm({
  kind,
  submission,
}: {
  kind: 'join' | 'claim';
  submission: FormRefusal | undefined;
}) {
  const t = useText();
  const form = useZodForm({ schema: JoinInput, submission, id: 'join' });
  return (
    <ZodForm form={form}>
      <TextArea
        name="message"
        label={t('registration.field.message')}
        help={t(kind === 'join' ? 'registration.help.messageJoin' : 'registration.help.messageClaim')}
        rows={4}
      />
      <SubmitButton intent="join">{t('registration.known.submit')}</SubmitButton>
    </ZodForm>
  );
}
