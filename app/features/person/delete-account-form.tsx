import { withOrganisation } from '~/features/accounts/active-organisation';
import { Checkbox } from '~/ui/forms/choice-fields';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { SubmitButton } from '~/ui/forms/submit-button';
import { TextField } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { AppLink } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { useText } from '~/ui/use-text';
import { DeleteAccountInput } from './account-input';

/** The last question before an account goes. */
export function DeleteAccountForm({ submission }: { submission: FormRefusal | undefined }) {
  const t = useText();
  const form = useZodForm({ schema: DeleteAccountInput, submission, id: 'delete-account' });
  return (
    <ZodForm form={form}>
      <TextField
        name="password"
        type="password"
        label={t('account.field.currentPassword')}
        help={t('account.help.password')}
        autoComplete="current-password"
      />
      <Checkbox name="understands" label={t('account.field.understands')} />
      <SubmitButton variant="danger" icon="trash">
        {t('account.delete.submit')}
      </SubmitButton>
    </ZodForm>
  );
}

interface ObstaclesProps {
  isStaff: boolean;
  obstacles: readonly { organisation: string; slug: string; reason: 'members' | 'posts' | 'membership' }[];
}

/** Where each is taken away. */
const MENDED_AT = { members: '/organisation/members', posts: '/dashboard', membership: '/buyer/membership' };

/** Why the account cannot go yet, and what to do about it. */
export function DeleteObstacles({ isStaff, obstacles }: ObstaclesProps) {
  const t = useText();
  return (
    <Notice tone="warning" title={t('account.delete.cannot')}>
      {isStaff && <p>{t('account.delete.staff')}</p>}
      {obstacles.map(({ organisation, slug, reason }) => (
        <p key={slug}>
          {t(`account.delete.obstacle.${reason}`, { organisation })}{' '}
          <AppLink to={withOrganisation(MENDED_AT[reason], slug)}>
            {t(`account.delete.mend.${reason}`)}
          </AppLink>
        </p>
      ))}
    </Notice>
  );
}
