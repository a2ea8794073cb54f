import { Badge } from '~/ui/badge';
import { Card } from '~/ui/card';
import { Disclosure } from '~/ui/disclosure';
import { Stack } from '~/ui/layout/page';
import { SegmentBar } from '~/ui/segment-bar';
import { AppLink } from '~/ui/locale-link';
import { useText } from '~/ui/use-text';
import type { Completeness, ProfilePart } from './profile-completeness';

/** Where each part is filled in: a field of the form on this page, or a page of its own. */
const PLACES: Record<ProfilePart, string> = {
  kvkNumber: '#profile-kvkNumber',
  vatNumber: '#profile-vatNumber',
  legalForm: '#profile-legalForm',
  address: '#profile-postcode',
  about: '#profile-about',
  aboutEn: '#profile-aboutEn',
  website: '#profile-website',
  staffSize: '#profile-staffSize',
  targetGroups: '#profile-targetGroups',
  targetGroupShare: '#profile-targetGroupShare',
  recognitions: '/organisation/recognitions',
  logo: '#logo-logo',
};

/** What is missing beyond this folds away, so that the form below stays near. */
const MOST_SHOWN = 3;

interface ProfileCompletenessCardProps {
  completeness: Completeness;
  /** Leads each missing part to where it is filled in. */
  canEdit: boolean;
}

/** How much of the profile is there, what is missing and why it matters. */
export function ProfileCompletenessCard({ completeness, canEdit }: ProfileCompletenessCardProps) {
  const t = useText();
  const { parts, done, total } = completeness;
  const missing = parts.filter(({ isDone }) => !isDone);
  const byNeed = [...missing].sort((a, b) => Number(b.isNeeded) - Number(a.isNeeded));
  const shown = byNeed.slice(0, Math.max(MOST_SHOWN, byNeed.filter(({ isNeeded }) => isNeeded).length));
  const others = byNeed.slice(shown.length);
  return (
    <Card title={t('organisations.completeness.title')}>
      <Stack>
        <SegmentBar segments={parts.map(({ part, isDone }) => ({ key: part, isDone }))} />
        <p>
          <strong>{t('organisations.completeness.score', { done, total })}</strong>
          {missing.length === 0 && <> {t('organisations.completeness.complete')}</>}
        </p>
        {missing.length > 0 && (
          <>
            <h3>{t('organisations.completeness.missing')}</h3>
            <Parts parts={shown} canEdit={canEdit} />
            {others.length > 0 && (
              <Disclosure summary={t('organisations.completeness.others', { count: others.length })}>
                <Parts parts={others} canEdit={canEdit} />
              </Disclosure>
            )}
          </>
        )}
      </Stack>
    </Card>
  );
}

function Parts({ parts, canEdit }: { parts: Completeness['parts']; canEdit: boolean }) {
  const t = useText();
  return (
    <ul className="prose">
      {parts.map(({ part, isNeeded }) => (
        <li key={part}>
          <PartName part={part} isLink={canEdit} />
          {isNeeded && (
            <>
              {' '}
              <Badge tone="warning">{t('organisations.completeness.needed')}</Badge>
            </>
          )}
          <br />
          {t(`organisations.parts.${part}.why`)}
        </li>
      ))}
    </ul>
  );
}

function PartName({ part, isLink }: { part: ProfilePart; isLink: boolean }) {
  const t = useText();
  const name = t(`organisations.parts.${part}.name`);
  const place = PLACES[part];
  if (!isLink) return <strong>{name}</strong>;
  return place.startsWith('#') ? <a href={place}>{name}</a> : <AppLink to={place}>{name}</AppLink>;
}
