import type { CompanyFacts } from './company-draft.server';

/** A KVK number as people read it, in two groups: `6875 0110`. */
export const formatKvk = (number: string): string => `${number.slice(0, 4)} ${number.slice(4)}`;

/** "Proeflaan 3-A, 8823 SJ Lollum"; null when nothing of it is known. */
export function addressLine({ street, houseNumber, postcode, town }: CompanyFacts): string | null {
  const parts = [
    [street, houseNumber],
    [postcode, town],
  ].map((part) => part.filter(Boolean).join(' '));
  return parts.filter(Boolean).join(', ') || null;
}
