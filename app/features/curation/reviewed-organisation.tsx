import { isOrganisationHidden } from '~/features/organisations/organisation';
import { OrganisationStatusBadge } from '~/features/organisations/organisation-status-badge';
import { Card } from '~/ui/card';
import { DateText } from '~/ui/date-text';
import { DescriptionList } from '~/ui/description-list';
import { Stack } from '~/ui/layout/page';
import { AppLink } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { TypedText } from '~/ui/typed-text';
import { useText } from '~/ui/use-text';
import type { ReviewedOrganisation as Poster } from './review-page.server';

/** Who posted: what a curator looks at before trusting a new organisation. */
export function ReviewedOrganisation({ organisation }: { organisation: Poster }) {
  const t = useText();
  const notSaid = t('curation.review.notSaid');
  return (
    <Card title={<AppLink to={`/admin/organisations/${organisation.id}`}>{organisation.name}</AppLink>}>
      <Stack>
        <p>
          <OrganisationStatusBadge status={organisation.status} />
        </p>
        {isOrganisationHidden(organisation.status) && (
          <Notice tone="warning">{t('curation.errors.organisationHidden')}</Notice>
        )}
        <DescriptionList
          facts={[
            { term: t('curation.review.kvk'), value: organisation.kvkNumber ?? notSaid },
            { term: t('curation.review.website'), value: organisation.website ?? notSaid },
            { term: t('curation.review.place'), value: organisation.placeName ?? notSaid },
            {
              term: t('curation.review.since'),
              value: <DateText moment={organisation.createdAt} hasRelative />,
            },
          ]}
        />
        {organisation.about && <TypedText text={organisation.about} />}
      </Stack>
    </Card>
  );
}
