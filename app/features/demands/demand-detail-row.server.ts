import type { AppContext } from '~/features/accounts/actor';
import { aboutIn } from '~/features/organisations/about-in';
import { parseFormatted } from '~/features/posting/parse-formatted.server';
import { POST_FILES_SELECT, toPostFiles } from '~/features/posting/post-files.server';
import { categoryName } from '~/features/taxonomy/categories';
import type { Prisma } from '~/platform/db.server';
import { hiddenFrom } from './demand-access.server';
import { DEMAND_CARD_SELECT, toDemandCard } from './demand-card-row.server';
import { DEMAND_PARTS } from './demand-row.server';
import type { DemandDetailView } from './demand-view';

/** Columns of everything that decides about a demand. */
export const DEMAND_DETAIL_SELECT = {
  ...DEMAND_CARD_SELECT,
  ...DEMAND_PARTS,
  description: true,
  language: true,
  endsOn: true,
  isOnSite: true,
  firmArea: true,
  firmRadiusKm: true,
  firmProvinces: true,
  socialReturnPercent: true,
  socialReturnBase: true,
  reservedProofs: true,
  files: POST_FILES_SELECT,
  organisation: { select: { name: true, about: true, aboutEn: true } },
} as const satisfies Prisma.DemandSelect;
export type DemandDetailRow = Prisma.DemandGetPayload<{ select: typeof DEMAND_DETAIL_SELECT }>;

/** Everything that decides about a demand, for this reader. */
export function toDemandDetail(
  ctx: Pick<AppContext, 'actor' | 'locale' | 'env' | 'clock'>,
  row: DemandDetailRow,
): DemandDetailView {
  const { language, endsOn, isOnSite, firmArea, firmRadiusKm, firmProvinces } = row;
  const { socialReturnPercent, socialReturnBase, reservedProofs } = row;
  const hidden = hiddenFrom(ctx.actor, row);
  const said = aboutIn(ctx.locale, row.organisation);
  return {
    ...toDemandCard(ctx, row, null),
    ...{ language, endsOn, isOnSite, firmArea, firmRadiusKm, firmProvinces },
    ...{ socialReturnPercent, socialReturnBase, reservedProofs },
    description: parseFormatted(row.description),
    organisationAbout: hidden.buyer ? '' : said.about,
    aboutLanguage: said.aboutLanguage,
    lots: row.lots.map((lot) => ({
      ...{ id: lot.id, title: lot.title, description: parseFormatted(lot.description) },
      ...{ placeName: lot.placeName, province: lot.province },
      ...{ quantity: lot.quantity, quantityUnit: lot.quantityUnit },
      categoryNames: lot.categories.map((category) => categoryName(category, ctx.locale)),
      valueBand: hidden.value ? null : lot.valueBand,
    })),
    questions: row.questions.map(({ id, text, isRequired }) => ({ id, text, isRequired })),
    attachments: hidden.buyer ? [] : toPostFiles(ctx, row.files, false).attachments,
  };
}
