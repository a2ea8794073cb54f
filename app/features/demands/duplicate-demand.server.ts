import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import { notFound } from '~/platform/errors';
import { demandsEditableBy } from './demand-access.server';
import { DEMAND_PARTS, freeDemandSlug } from './demand-row.server';

/** A new draft with the content of an own demand in any state, without its days, which are over or taken. */
export async function duplicateDemand(ctx: AppContext, { id }: { id: string }): Promise<{ id: string }> {
  const demand = await ctx.db.demand.findFirst({
    where: { AND: [{ id }, demandsEditableBy(ctx.actor)] },
    include: DEMAND_PARTS,
  });
  if (!demand) throw notFound();
  requirePermission(ctx, 'edit:demand');
  const { kind, language, title, description, categories, organisationId } = demand;
  const { postcode, placeName, province, lat, lon, isOnSite, firmArea, firmProvinces, firmRadiusKm } = demand;
  const { quantity, quantityUnit, isRecurring, valueBand, valueCents, isValueHidden, isBuyerHidden } = demand;
  const { targetGroups, recognitions, requiredRecognitions, reserved, reservedProofs, contactId } = demand;
  const { socialReturnPercent, socialReturnBase } = demand;
  return ctx.db.$transaction(async (tx) => {
    const copy = await tx.demand.create({
      data: {
        ...{ kind, language, title, description, categories, organisationId },
        ...{ postcode, placeName, province, lat, lon, isOnSite, firmArea, firmProvinces, firmRadiusKm },
        ...{ quantity, quantityUnit, isRecurring, valueBand, valueCents, isValueHidden, isBuyerHidden },
        ...{ targetGroups, recognitions, requiredRecognitions, reserved, reservedProofs, contactId },
        ...{ socialReturnPercent, socialReturnBase },
        slug: await freeDemandSlug(tx, title),
        lots: { create: demand.lots.map(({ id: _id, demandId: _demandId, ...lot }) => lot) },
        questions: {
          create: demand.questions.map(({ position, text, isRequired }) => ({ position, text, isRequired })),
        },
      },
      select: { id: true },
    });
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId,
      action: 'demand.duplicated',
      subjectType: 'demand',
      subjectId: copy.id,
      data: { from: id },
      requestId: ctx.requestId,
    });
    return copy;
  });
}
