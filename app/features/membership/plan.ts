/** A price that a partner pays; integer euro cents per interval, without VAT. */
export type Plan = {
  lookupKey: string;
  productName: string;
  amountCents: number;
  currency: 'eur';
  interval: 'month' | 'year';
};

/** The one plan there is. A setting for now; plans become records that an admin manages. */
export const PARTNER_PLAN: Plan = {
  lookupKey: 'partner-yearly',
  productName: 'Partnerlidmaatschap',
  amountCents: 450_00,
  currency: 'eur',
  interval: 'year',
};
