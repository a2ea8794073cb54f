import type Stripe from 'stripe';

/** Stripe merges metadata; an empty value removes its key, an empty whole removes all. */
export function mergeMetadata(
  known: Record<string, string>,
  change: Stripe.Emptyable<Stripe.MetadataParam> | undefined,
): Record<string, string> {
  if (change === undefined) return known;
  if (!change) return {};
  const merged = { ...known };
  for (const [key, value] of Object.entries(change)) {
    if (value === '' || value === null) delete merged[key];
    else merged[key] = String(value);
  }
  return merged;
}
