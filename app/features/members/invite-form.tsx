import { MEMBER_ROLES } from '~/features/accounts/actor';
import { RadioGroup } from '~/ui/forms/choice-fields';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { SubmitButton } from '~/ui/forms/submit-button';
import { TextField } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { useText } from '~/ui/use-text';
import { InviteInput } from './member-input';

/** Invites one colleague by mail. */
export function InviteForm({ submission }: { submission: FormRefusal | undefined }) {
  const t = useText();
  const form = useZodForm({
    schema: InviteInput,
    defaultValues: { role: 'editor' },
    submission: submission?.values.intent === 'invite' ? submission : undefined,
    id: 'invite',
  });
  return (
    <ZodForm form={form}>
      <TextField
        name="email"
        type="email"
        label={t('members.invite.email')}
        autoComplete="off"
        spellCheck={false}
      />
      <RadioGroup
        name="role"
        label={t('members.invite.role')}
        options={MEMBER_ROLES.map((value) => ({
          value,
          label: t(`members.role.${value}.label`),
          hint: t(`members.role.${value}.hint`),
        }))}
      />
      <SubmitButton intent="invite">{t('members.invite.submit')}</SubmitButton>
    </ZodForm>
  );
}
