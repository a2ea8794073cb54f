import { DateText } from '~/ui/date-text';
import { Timeline, type TimelineItem } from '~/ui/steps';
import { useText } from '~/ui/use-text';
import type { DemandStatus } from './demand';
import { DEMAND_TONES } from './demand-status-badge';

interface DemandTimelineProps {
  status: DemandStatus;
  /** Oldest first; `action` is the verb of the audit record. */
  history: readonly { id: string; at: Date; action: string }[];
}

/** What happened to an own demand and what comes next. */
export function DemandTimeline({ status, history }: DemandTimelineProps) {
  const t = useText();
  const items: TimelineItem[] = history.map(({ id, at, action }) => ({
    id,
    title: t(`own-demands.history.${action}`),
    meta: <DateText moment={at} hasTime hasRelative />,
  }));
  const isWaiting = status === 'draft' || status === 'submitted';
  if (isWaiting)
    items.push({
      id: 'next',
      title: t(`own-demands.history.next.${status}`),
      tone: DEMAND_TONES[status],
      isPlanned: true,
    });
  return <Timeline items={items} />;
}
