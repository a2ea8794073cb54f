import type { AppContext } from '~/features/accounts/actor';
import { aboutIn } from '~/features/organisations/about-in';
import { parseFormatted } from '~/features/posting/parse-formatted.server';
import { POST_FILES_SELECT, toPostFiles } from '~/features/posting/post-files.server';
import type { Prisma } from '~/platform/db.server';
import { OFFER_CARD_SELECT, toOfferCard } from './offer-card-row.server';
import { readReferences } from './offer-references';
import type { OfferDetailView } from './offer-view';

export const OFFER_DETAIL_SELECT = {
  ...OFFER_CARD_SELECT,
  ...{ organisationId: true, description: true, language: true, languages: true },
  ...{ impactText: true, impactHoursFrom: true, impactHoursTo: true, recognitions: true, references: true },
  files: POST_FILES_SELECT,
  organisation: {
    select: {
      ...OFFER_CARD_SELECT.organisation.select,
      ...{ about: true, aboutEn: true },
      targetGroups: true,
      recognitions: true,
    },
  },
} as const satisfies Prisma.OfferSelect;
export type OfferDetailRow = Prisma.OfferGetPayload<{ select: typeof OFFER_DETAIL_SELECT }>;

/**
 * Everything that decides about an offer. Without target groups of its own it has those of its organisation, and
 * without chosen recognitions all of its organisation's; one that lapsed is not shown.
 */
export function toOfferDetail(ctx: AppContext, row: OfferDetailRow): OfferDetailView {
  const { organisation, language, languages, impactText, impactHoursFrom, impactHoursTo } = row;
  const said = aboutIn(ctx.locale, organisation);
  const chosen = row.recognitions.filter((id) => organisation.recognitions.includes(id));
  return {
    ...toOfferCard(ctx, row, null),
    ...{ language, languages, impactText, impactHoursFrom, impactHoursTo },
    ...toPostFiles(ctx, row.files, row.status === 'live'),
    description: parseFormatted(row.description),
    targetGroups: row.targetGroups.length > 0 ? row.targetGroups : organisation.targetGroups,
    organisationAbout: said.about,
    aboutLanguage: said.aboutLanguage,
    organisationPlace: organisation.placeName,
    recognitions: row.recognitions.length > 0 ? chosen : organisation.recognitions,
    references: readReferences(row.references),
  };
}
