import { DateText } from '~/ui/date-text';
import { Timeline, type TimelineItem } from '~/ui/steps';
import { useText } from '~/ui/use-text';
import type { OfferStatus } from './offer';
import { OFFER_TONES } from './offer-status-badge';

interface OfferTimelineProps {
  status: OfferStatus;
  /** Oldest first; `action` is the verb of the audit record. */
  history: readonly { id: string; at: Date; action: string }[];
}

/** States in which something must happen next. */
const NEXT: readonly OfferStatus[] = ['draft', 'submitted', 'changes_asked'];

/** What happened to an own offer and what comes next. */
export function OfferTimeline({ status, history }: OfferTimelineProps) {
  const t = useText();
  const items: TimelineItem[] = history.map(({ id, at, action }) => ({
    id,
    title: t(`own-offers.history.${action}`),
    meta: <DateText moment={at} hasTime hasRelative />,
  }));
  const isWaiting = NEXT.includes(status);
  if (isWaiting)
    items.push({
      id: 'next',
      title: t(`own-offers.history.next.${status}`),
      tone: OFFER_TONES[status],
      isPlanned: true,
    });
  return <Timeline items={items} />;
}
