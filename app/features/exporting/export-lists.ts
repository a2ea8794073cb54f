/** The lists that admins download, in the order of the page. */
export const EXPORT_LISTS = [
  'organisations',
  'people',
  'offers',
  'demands',
  'recognitions',
  'memberships',
  'matches',
  'imports',
] as const;
export type ExportList = (typeof EXPORT_LISTS)[number];

/** What an owner downloads of the own organisation, each as a CSV file; `everything` is all of it in one. */
export const OWN_LISTS = ['everything', 'profile', 'members', 'offers', 'demands'] as const;
export type OwnList = (typeof OWN_LISTS)[number];

export const EXPORT_FORMATS = ['csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
