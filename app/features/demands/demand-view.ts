import type { IconName } from '~/ui/icon-paths';
import type { DemandStatus } from './demand';

/** What a card shows. `distanceKm` is measured from the place somebody searched around. */
export type DemandCardView = {
  id: string;
  slug: string;
  status: DemandStatus;
  title: string;
  organisation: string;
  pictogram: IconName;
  categoryNames: string[];
  placeName: string | null;
  province: string | null;
  quantity: number | null;
  quantityUnit: string | null;
  valueBand: string | null;
  startsOn: Date | null;
  respondBy: Date | null;
  targetGroups: string[];
  recognitions: string[];
  distanceKm: number | null;
  publishedAt: Date | null;
};

/** What the detail page shows above what a card does. */
export type DemandDetailView = DemandCardView & {
  description: string;
  language: string;
  organisationAbout: string;
};
