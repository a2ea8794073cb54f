import { StateBadge, type Tone } from '~/ui/badge';
import { useText } from '~/ui/use-text';
import type { DemandStatus } from './demand';

export const DEMAND_TONES: Record<DemandStatus, Tone> = {
  draft: 'neutral',
  submitted: 'info',
  live: 'success',
  changes_asked: 'warning',
  refused: 'danger',
  closed: 'neutral',
};

/** The state of a demand in shape, colour and word. */
export function DemandStatusBadge({ status }: { status: DemandStatus }) {
  const t = useText();
  return <StateBadge tone={DEMAND_TONES[status]}>{t(`demands.status.${status}`)}</StateBadge>;
}
