/** Legal forms of organisations in the Netherlands. Labels: text keys `organisations.legalForms.<id>`. */
export const LEGAL_FORMS = [
  'sole-trader',
  'vof',
  'partnership',
  'cv',
  'bv',
  'nv',
  'cooperative',
  'association',
  'foundation',
  'public-body',
  'other',
] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];

/** How many people work there. Labels: text keys `organisations.staffSizes.<id>`. */
export const STAFF_SIZES = ['1', '2-9', '10-49', '50-249', '250-plus'] as const;
export type StaffSize = (typeof STAFF_SIZES)[number];
