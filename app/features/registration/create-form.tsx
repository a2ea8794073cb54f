import { z } from 'zod';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { SubmitButton } from '~/ui/forms/submit-button';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { useText } from '~/ui/use-text';

const Nothing = z.object({});

/** Says yes to the facts that the page shows. */
export function CreateForm({ submission }: { submission: FormRefusal | undefined }) {
  const t = useText();
  const form = useZodForm({ schema: Nothing, submission, id: 'create' });
  return (
    <ZodForm form={form}>
      <SubmitButton intent="create">{t('registration.found.create')}</SubmitButton>
    </ZodForm>
  );
}
