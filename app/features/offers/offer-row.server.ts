import { placeFieldsOf } from '~/features/taxonomy/place-fields.server';
import type { Db, Tx } from '~/platform/db.server';
import { DomainError, invalidField } from '~/platform/errors';
import { firstFreeSlug, slugOf } from '~/platform/slug';
import type { PublishProblem } from './offer';
import type { OfferInput } from './offer-input';

/** The columns an input fills; its place is looked up, and an unknown one is refused at its field. */
export async function offerColumns(ctx: { db: Db }, input: OfferInput) {
  const place = await placeFieldsOf(ctx, input.place);
  if (!place) throw invalidField('place', 'offers.problems.unknownPlace');
  const isPriced = input.priceFromCents !== undefined || input.priceToCents !== undefined;
  return {
    title: input.title.trim(),
    description: input.description.trim(),
    categories: input.categories,
    priceFromCents: input.priceFromCents ?? null,
    priceToCents: input.priceToCents ?? null,
    priceUnit: isPriced ? (input.priceUnit ?? null) : null,
    capacityPerMonth: input.capacityPerMonth ?? null,
    capacityUnit: input.capacityPerMonth === undefined ? null : (input.capacityUnit ?? null),
    areaKind: input.areaKind,
    provinces: input.areaKind === 'provinces' ? input.provinces : [],
    radiusKm: input.areaKind === 'radius' ? (input.radiusKm ?? null) : null,
    targetGroups: input.targetGroups,
    ...place,
  };
}

/** An address of its own for a title; two that come at the same moment wait for each other. */
export async function freeOfferSlug(tx: Tx, title: string, ownId?: string): Promise<string> {
  const base = slugOf(title, 'aanbod');
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('offers.slug'), hashtext(${base}))`;
  const taken = await tx.offer.findMany({
    where: {
      OR: [{ slug: base }, { slug: { startsWith: `${base}-` } }],
      ...(ownId ? { id: { not: ownId } } : {}),
    },
    select: { slug: true },
  });
  return firstFreeSlug(
    base,
    taken.map(({ slug }) => slug),
  );
}

/** Refuses with every problem at its field. */
export function refuseIncomplete(problems: readonly PublishProblem[]): void {
  if (problems.length === 0) return;
  const fieldErrors = Object.fromEntries(problems.map(({ field, message }) => [field, [message]]));
  throw new DomainError('invalid', { fieldErrors });
}
