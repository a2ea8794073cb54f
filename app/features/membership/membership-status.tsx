import type { ReactNode } from 'react';
import type { Tone } from '~/ui/badge';
import { StateBadge } from '~/ui/badge';
import { Card } from '~/ui/card';
import { Stack } from '~/ui/layout/page';
import { useFormat, useText } from '~/ui/use-text';
import type { MembershipState } from './gate';

const TONES: Record<MembershipState, Tone> = {
  none: 'neutral',
  trial: 'info',
  active: 'success',
  provisional: 'success',
  ending: 'warning',
  past_due: 'warning',
  granted: 'success',
  unknown: 'info',
  grace_over: 'danger',
  unpaid: 'danger',
  paused: 'neutral',
  incomplete: 'neutral',
  ended: 'neutral',
  customer_deleted: 'neutral',
};

interface MembershipStatusProps {
  state: MembershipState;
  until: Date | null;
  /** What the sentence asks to do. */
  children?: ReactNode;
}

/** The membership in a word and a sentence, with the date that matters. */
export function MembershipStatus({ state, until, children }: MembershipStatusProps) {
  const t = useText();
  const format = useFormat();
  return (
    <Card
      title={t('membership.page.status')}
      actions={<StateBadge tone={TONES[state]}>{t(`membership.state.${state}.label`)}</StateBadge>}
    >
      <Stack>
        <p>{t(`membership.state.${state}.text`, { date: until ? format.date(until) : '–' })}</p>
        {children}
      </Stack>
    </Card>
  );
}
