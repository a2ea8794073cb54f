import type { AppContext } from '~/features/accounts/actor';
import { requireOrganisation, requirePermission } from '~/features/accounts/require.server';
import { POST_FILES_SELECT, toPostFiles } from '~/features/posting/post-files.server';
import { DomainError, notFound } from '~/platform/errors';
import { isDemandEditable, isDemandPosted } from './demand';
import { demandsEditableBy } from './demand-access.server';
import { stepOfField } from './demand-input';
import { deadlineProblem, demandPublishProblems } from './demand-problems';
import { contentOf, DEMAND_PARTS, inputOf } from './demand-row.server';

const INCLUDE = {
  ...DEMAND_PARTS,
  files: POST_FILES_SELECT,
  organisation: { select: { name: true } },
} as const;

/** What the form of a known demand starts with. */
export async function getDemandForm(ctx: AppContext, id: string) {
  requireOrganisation(ctx);
  const demand = await ctx.db.demand.findFirst({
    where: { AND: [{ id }, demandsEditableBy(ctx.actor)] },
    include: INCLUDE,
  });
  if (!demand) throw notFound();
  requirePermission(ctx, 'edit:demand');
  if (!isDemandEditable(demand.status))
    throw new DomainError('conflict', { message: 'own-demands.errors.closed' });
  const { lots, ...values } = inputOf(demand);
  const problems = [
    ...demandPublishProblems(contentOf({ ...values, lots }), demand.organisation.name),
    deadlineProblem(demand.respondBy, ctx.clock.now()),
  ].filter((problem) => problem !== null);
  return {
    id: demand.id,
    title: demand.title,
    status: demand.status,
    /** What others read is saved by its buttons only. */
    isSavedByItself: !isDemandPosted(demand.status),
    values,
    lots: demand.lots.map(({ id: lotId, title, quantity, quantityUnit, placeName }, at) => ({
      ...{ id: lotId, title, quantity, quantityUnit, placeName },
      values: lots.lots[at],
    })),
    attachments: toPostFiles(ctx, demand.files, false).attachments,
    /** Steps in which something is missing or wrong. */
    openSteps: [...new Set(problems.map(({ field }) => stepOfField(field)))],
    members: await membersOf(ctx, demand.organisationId),
  };
}
export type DemandFormData = Awaited<ReturnType<typeof getDemandForm>>;

/** Who of an organisation may be the contact person. */
async function membersOf(ctx: AppContext, organisationId: string) {
  const members = await ctx.db.member.findMany({
    where: { organisationId },
    select: { id: true, user: { select: { name: true } } },
    orderBy: { createdAt: 'asc' },
  });
  return members.map(({ id, user }) => ({ id, name: user.name }));
}
