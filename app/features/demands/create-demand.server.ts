import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requireOrganisation, requirePermission } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import type { DemandInput } from './demand-input';
import { freeDemandSlug } from './demand-row.server';

/** Writes down a draft of the organisation the actor acts for; nobody else sees it yet. */
export async function createDemand(ctx: AppContext, input: DemandInput['what']): Promise<{ id: string }> {
  requirePermission(ctx, 'edit:demand');
  const organisation = requireOrganisation(ctx);
  const { kind, categories } = input;
  const [title, description] = [input.title.trim(), input.description.trim()];
  return ctx.db.$transaction(async (tx) => {
    const slug = await freeDemandSlug(tx, title);
    const { id } = await tx.demand.create({
      data: {
        ...{ kind, title, description, categories, slug },
        language: ctx.locale,
        organisationId: organisation.id,
      },
      select: { id: true },
    });
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId: organisation.id,
      action: 'demand.created',
      subjectType: 'demand',
      subjectId: id,
      requestId: ctx.requestId,
    });
    return { id };
  });
}
