/** What the card of a social enterprise shows; a point of `distanceKm` is the place somebody searched around. */
export type OrganisationCardView = {
  id: string;
  slug: string;
  name: string;
  /** One line of what it does, in the language of the page where it has one. */
  about: string;
  aboutLanguage: 'nl' | 'en';
  placeName: string | null;
  logo: string | null;
  recognitions: string[];
  targetGroups: string[];
  categoryNames: string[];
  offerCount: number;
  distanceKm: number | null;
};
