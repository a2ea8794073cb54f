import { SubmitButton } from '~/ui/forms/submit-button';
import { Stack } from '~/ui/layout/page';
import { AppForm } from '~/ui/locale-link';
import { useText } from '~/ui/use-text';
import type { MembershipState } from './gate';

/** States in which nothing helps but other payment details; their text asks for them. */
const WANTS_DETAILS: readonly MembershipState[] = ['past_due', 'grace_over', 'unpaid', 'paused'];

export const wantsPaymentDetails = (state: MembershipState) => WANTS_DETAILS.includes(state);

/** Leads to the pages of the payment service; the one thing to do where a payment failed. */
export function ManageMembership({ state }: { state: MembershipState }) {
  const t = useText();
  const isAsked = wantsPaymentDetails(state);
  return (
    <AppForm method="post">
      <Stack gap="s">
        <SubmitButton intent="manage" variant={isAsked ? 'primary' : 'secondary'} icon="settings">
          {t(isAsked ? 'membership.page.mend' : 'membership.page.manage')}
        </SubmitButton>
        <p>{t('membership.page.manageNote')}</p>
      </Stack>
    </AppForm>
  );
}
