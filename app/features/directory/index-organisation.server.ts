import type { AppContext } from '~/features/accounts/actor';
import { keepInStep } from '~/features/posting/keep-in-step.server';
import {
  LISTED,
  ORGANISATION_COLLECTION,
  ORGANISATION_DOCUMENT_SELECT,
  toOrganisationDocument,
} from './organisation-document.server';

/** Job body: brings the index in line with the organisation as it is now; running it again changes nothing. */
export const indexOrganisation = (ctx: AppContext, id: string): Promise<void> =>
  keepInStep(
    ctx.search,
    { collection: ORGANISATION_COLLECTION.name, id },
    () => ctx.db.organisation.findFirst({ where: { id, ...LISTED }, select: ORGANISATION_DOCUMENT_SELECT }),
    toOrganisationDocument,
  );

/** Job body: an organisation is found by what it offers, so a change of an offer changes it too. */
export async function indexOfferingOrganisation(ctx: AppContext, offerId: string): Promise<void> {
  const offer = await ctx.db.offer.findUnique({
    where: { id: offerId },
    select: { organisationId: true },
  });
  if (offer) await indexOrganisation(ctx, offer.organisationId);
}
