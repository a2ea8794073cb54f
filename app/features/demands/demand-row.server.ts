import { placeFieldsOf } from '~/features/taxonomy/place-fields.server';
import type { Db, Tx } from '~/platform/db.server';
import { DomainError, invalidField } from '~/platform/errors';
import { firstFreeSlug, slugOf } from '~/platform/slug';
import type { PublishProblem } from './demand';
import type { DemandInput } from './demand-input';

/** The columns an input fills; its place is looked up, and an unknown one is refused at its field. */
export async function demandColumns(ctx: { db: Db }, input: DemandInput) {
  const place = await placeFieldsOf(ctx, input.place);
  if (!place) throw invalidField('place', 'demands.problems.unknownPlace');
  return {
    title: input.title.trim(),
    description: input.description.trim(),
    categories: input.categories,
    quantity: input.quantity ?? null,
    quantityUnit: input.quantity === undefined ? null : (input.quantityUnit ?? null),
    valueBand: input.valueBand ?? null,
    startsOn: input.startsOn ?? null,
    respondBy: input.respondBy ?? null,
    targetGroups: input.targetGroups,
    recognitions: input.recognitions,
    ...place,
  };
}

/** An address of its own for a title; two that come at the same moment wait for each other. */
export async function freeDemandSlug(tx: Tx, title: string, ownId?: string): Promise<string> {
  const base = slugOf(title, 'vraag');
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('demands.slug'), hashtext(${base}))`;
  const taken = await tx.demand.findMany({
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
export function refuseIncomplete(problems: readonly (PublishProblem | null)[]): void {
  const found = problems.filter((problem) => problem !== null);
  if (found.length === 0) return;
  const fieldErrors = Object.fromEntries(found.map(({ field, message }) => [field, [message]]));
  throw new DomainError('invalid', { fieldErrors });
}
