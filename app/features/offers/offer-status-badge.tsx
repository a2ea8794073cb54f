import { StateBadge, type Tone } from '~/ui/badge';
import { useText } from '~/ui/use-text';
import type { OfferStatus } from './offer';

export const OFFER_TONES: Record<OfferStatus, Tone> = {
  draft: 'neutral',
  submitted: 'info',
  live: 'success',
  refused: 'danger',
  changes_asked: 'warning',
  paused: 'neutral',
  archived: 'neutral',
};

/** The state of an offer in shape, colour and word. */
export function OfferStatusBadge({ status }: { status: OfferStatus }) {
  const t = useText();
  return <StateBadge tone={OFFER_TONES[status]}>{t(`offers.status.${status}`)}</StateBadge>;
}
