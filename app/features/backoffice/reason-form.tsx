import type { z } from 'zod';
import { REASON_MAX } from '~/features/curation/review-input';
import type { ButtonVariant } from '~/ui/button';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { SubmitButton } from '~/ui/forms/submit-button';
import { TextArea } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { useText } from '~/ui/use-text';

interface ReasonFormProps {
  intent: string;
  schema: z.ZodType;
  /** Texts of this decision: `reason`, `help` and `action` below this key. */
  words: string;
  submission: FormRefusal | undefined;
  /** Moment of the last change the staff member has read. */
  seen?: string;
  variant?: ButtonVariant;
}

/** A decision that asks for a reason. */
export function ReasonForm({ intent, schema, words, submission, seen, variant = 'danger' }: ReasonFormProps) {
  const t = useText();
  const own = submission?.values.intent === intent ? submission : undefined;
  const form = useZodForm({ schema, submission: own, id: intent });
  return (
    <ZodForm form={form}>
      {seen && <input type="hidden" name="seen" value={seen} />}
      <TextArea
        name="reason"
        label={t(`${words}.reason`)}
        help={t(`${words}.help`)}
        rows={3}
        maxLength={REASON_MAX}
        isOptional={false}
      />
      <SubmitButton intent={intent} variant={variant}>
        {t(`${words}.action`)}
      </SubmitButton>
    </ZodForm>
  );
}
