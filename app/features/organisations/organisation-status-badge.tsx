import { StateBadge, type Tone } from '~/ui/badge';
import { useText } from '~/ui/use-text';
import type { OrganisationStatus } from './organisation';

const TONES: Record<OrganisationStatus, Tone> = {
  new: 'neutral',
  waiting: 'info',
  verified: 'success',
  refused: 'danger',
  suspended: 'danger',
};

/** The state of an organisation in shape, colour and word. */
export function OrganisationStatusBadge({ status }: { status: OrganisationStatus }) {
  const t = useText();
  return <StateBadge tone={TONES[status]}>{t(`organisations.status.${status}`)}</StateBadge>;
}
