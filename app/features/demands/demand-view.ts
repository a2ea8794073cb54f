import type { FormattedBlock } from '~/features/posting/formatted-text';
import type { AttachmentView } from '~/features/posting/post-file';
import type { IconName } from '~/ui/icon-paths';
import type { DemandKind, DemandOutcome, DemandStatus } from './demand';
import type { FirmArea } from './demand-terms';

/** What a card shows. `distanceKm` is measured from the place somebody searched around. */
export type DemandCardView = {
  id: string;
  slug: string;
  status: DemandStatus;
  kind: DemandKind;
  title: string;
  /** Null where the buyer is unnamed for this reader. */
  organisation: string | null;
  isBuyerHidden: boolean;
  pictogram: IconName;
  categoryNames: string[];
  placeName: string | null;
  province: string | null;
  quantity: number | null;
  quantityUnit: string | null;
  isRecurring: boolean;
  /** Null where nothing was said or the amount is hidden from this reader. */
  valueBand: string | null;
  isValueHidden: boolean;
  startsOn: Date | null;
  respondBy: Date | null;
  targetGroups: string[];
  recognitions: string[];
  requiredRecognitions: string[];
  reserved: string;
  outcome: DemandOutcome | null;
  lotCount: number;
  distanceKm: number | null;
  publishedAt: Date | null;
};

export type LotView = {
  id: string;
  title: string;
  description: FormattedBlock[];
  categoryNames: string[];
  quantity: number | null;
  quantityUnit: string | null;
  placeName: string | null;
  province: string | null;
  valueBand: string | null;
};

/** What the detail page shows above what a card does. */
export type DemandDetailView = DemandCardView & {
  description: FormattedBlock[];
  language: string;
  /** Empty where the buyer is unnamed for this reader. */
  organisationAbout: string;
  aboutLanguage: 'nl' | 'en';
  endsOn: Date | null;
  isOnSite: boolean | null;
  firmArea: FirmArea;
  firmRadiusKm: number | null;
  firmProvinces: string[];
  socialReturnPercent: number | null;
  socialReturnBase: string | null;
  reservedProofs: string[];
  lots: LotView[];
  questions: { id: string; text: string; isRequired: boolean }[];
  attachments: AttachmentView[];
};
