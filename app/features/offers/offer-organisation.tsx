import { AppLink } from '~/ui/locale-link';
import type { OfferCardView } from './offer-view';

type Named = Pick<OfferCardView, 'organisation' | 'organisationSlug'>;

/** Who an offer is from, as a link to its public page where it has one. */
export function OfferOrganisation({ offer: { organisation, organisationSlug } }: { offer: Named }) {
  if (organisationSlug === null) return <>{organisation}</>;
  return <AppLink to={`/organisations/${organisationSlug}`}>{organisation}</AppLink>;
}
