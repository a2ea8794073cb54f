import { StateBadge, type Tone } from '~/ui/badge';
import { Row } from '~/ui/layout/page';
import { useText } from '~/ui/use-text';
import { NOTICE_DAYS, type TermState } from './recognition';

interface TermBadgeProps {
  state: TermState;
  daysLeft: number | null;
}

/** Whether a recognition counts today, and for how long still when it ends soon. */
export function TermBadge({ state, daysLeft }: TermBadgeProps) {
  const t = useText();
  const isEnding = state === 'valid' && daysLeft !== null && daysLeft <= NOTICE_DAYS[0];
  const tones: Record<TermState, Tone> = { valid: 'success', future: 'info', expired: 'danger' };
  return (
    <Row>
      <StateBadge tone={isEnding ? 'warning' : tones[state]}>
        {t(`recognitions.state.${isEnding ? 'ending' : state}`)}
      </StateBadge>
      {isEnding && <span>{t('recognitions.daysLeft', { count: daysLeft })}</span>}
    </Row>
  );
}
