import { Card } from '~/ui/card';
import { DateText } from '~/ui/date-text';
import { SubmitButton } from '~/ui/forms/submit-button';
import { Stack } from '~/ui/layout/page';
import { AppForm } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { useText } from '~/ui/use-text';
import type { OrganisationStatus } from './organisation';
import { OrganisationStatusBadge } from './organisation-status-badge';
import type { ProfilePart } from './profile-completeness';

interface CheckCardProps {
  organisation: {
    status: OrganisationStatus;
    statusReason: string | null;
    submittedAt: Date | null;
    verifiedAt: Date | null;
    queuePlace: number | null;
  };
  missing: readonly ProfilePart[];
  canSubmit: boolean;
}

/** Where the organisation stands with the check by staff, and what the next step is. */
export function CheckCard({ organisation, missing, canSubmit }: CheckCardProps) {
  const t = useText();
  const { status, statusReason } = organisation;
  return (
    <Card
      title={t('organisations.check.title')}
      actions={<OrganisationStatusBadge status={status} />}
      tone={status === 'verified' ? 'plain' : 'accent'}
    >
      <Stack>
        <Words {...organisation} />
        {statusReason && (
          <Notice tone="warning" title={t('organisations.check.refusedWhy')}>
            {statusReason}
          </Notice>
        )}
        {(status === 'new' || status === 'refused') && <Submit missing={missing} canSubmit={canSubmit} />}
      </Stack>
    </Card>
  );
}

function Words({ status, submittedAt, verifiedAt, queuePlace }: CheckCardProps['organisation']) {
  const t = useText();
  if (status === 'waiting')
    return (
      <>
        <p>{t('organisations.check.waiting', { place: queuePlace ?? 1 })}</p>
        {submittedAt && (
          <p>
            {t('organisations.check.waitingSince')} <DateText moment={submittedAt} hasRelative />
          </p>
        )}
      </>
    );
  if (status === 'verified')
    return (
      <p>
        {verifiedAt && (
          <>
            {t('organisations.check.verified')} <DateText moment={verifiedAt} />.{' '}
          </>
        )}
        {t('organisations.check.verifiedText')}
      </p>
    );
  return <p>{t(`organisations.check.${status}`)}</p>;
}

function Submit({ missing, canSubmit }: { missing: readonly ProfilePart[]; canSubmit: boolean }) {
  const t = useText();
  if (missing.length > 0)
    return (
      <div className="prose">
        <p>{t('organisations.check.missing')}</p>
        <ul>
          {missing.map((part) => (
            <li key={part}>{t(`organisations.parts.${part}.name`)}</li>
          ))}
        </ul>
      </div>
    );
  if (!canSubmit) return <p>{t('organisations.check.ownerOnly')}</p>;
  return (
    <AppForm method="post">
      <SubmitButton intent="submit">{t('organisations.check.submit')}</SubmitButton>
    </AppForm>
  );
}
