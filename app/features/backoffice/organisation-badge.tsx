import type { OrganisationStatus } from '~/features/organisations/organisation';
import { Badge, StateBadge, type Tone } from '~/ui/badge';
import { useText } from '~/ui/use-text';

const TONES: Record<OrganisationStatus, Tone> = {
  new: 'neutral',
  waiting: 'warning',
  verified: 'success',
  refused: 'danger',
  suspended: 'danger',
};

/** The standing of an organisation. */
export function OrganisationStateBadge({ status }: { status: OrganisationStatus }) {
  const t = useText();
  return <StateBadge tone={TONES[status]}>{t(`backoffice.organisation.status.${status}`)}</StateBadge>;
}

/** How long it waits for staff, marked when that is over the target. */
export function WaitingAge({ waiting }: { waiting: { days: number; isLate: boolean } }) {
  const t = useText();
  return (
    <Badge tone={waiting.isLate ? 'danger' : 'neutral'} icon="clock">
      {waiting.days === 0
        ? t('backoffice.waiting.short')
        : t(waiting.isLate ? 'backoffice.waiting.late' : 'backoffice.waiting.age', { count: waiting.days })}
    </Badge>
  );
}
