import { isDeepStrictEqual } from 'node:util';
import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { refuseIncomplete } from '~/features/posting/publish-problem';
import { audit } from '~/platform/audit.server';
import { DomainError, invalidField, notFound } from '~/platform/errors';
import { closeAtDeadline } from './close-demand.server';
import { isDemandEditable, isDemandPosted, toCheckAgain } from './demand';
import { demandsEditableBy } from './demand-access.server';
import { stepOfField, type DemandInput, type DemandFieldsStep } from './demand-input';
import { deadlineProblem, demandPublishProblems, namedElsewhere } from './demand-problems';
import {
  contentOf,
  DEMAND_PARTS,
  demandStepRows,
  inputOf,
  replaceQuestions,
  slugAfter,
} from './demand-row.server';

/** Whether a person pressed a button or is still typing; only what was decided is worth a line in the history. */
export type SavedBy = 'button' | 'typing';

/**
 * Saves one step of the form, or the part of it that is there; a new deadline lies ahead. A live demand stays live,
 * is matched anew and checked once more; what others already read must stay complete in the step that is saved, and
 * is never saved while somebody types.
 */
export async function updateDemand<Step extends DemandFieldsStep>(
  ctx: AppContext,
  { id, step, input, by = 'button' }: Saving<Step>,
): Promise<void> {
  const demand = await ctx.db.demand.findFirst({
    where: { AND: [{ id }, demandsEditableBy(ctx.actor)] },
    include: { ...DEMAND_PARTS, organisation: { select: { name: true } } },
  });
  if (!demand) throw notFound();
  requirePermission(ctx, isDemandPosted(demand.status) ? 'submit:demand' : 'edit:demand');
  if (!isDemandEditable(demand.status))
    throw new DomainError('conflict', { message: 'own-demands.errors.closed' });
  if (by === 'typing' && isDemandPosted(demand.status)) throw new DomainError('conflict');
  const before = inputOf(demand);
  const after = { ...before, [step]: { ...before[step], ...input } };
  if (isDemandPosted(demand.status)) {
    const problems = [
      ...demandPublishProblems(contentOf(after), demand.organisation.name),
      deadlineProblem(after.when.respondBy, ctx.clock.now()),
      step === 'firms' ? namedElsewhere(contentOf(after), demand.organisation.name) : null,
    ];
    refuseIncomplete(problems.filter((problem) => problem && stepOfField(problem.field) === step));
  } else if (after.when.respondBy?.getTime() !== before.when.respondBy?.getTime())
    refuseIncomplete([deadlineProblem(after.when.respondBy, ctx.clock.now())]);
  if (step === 'firms') await checkContact(ctx, demand.organisationId, after.firms.contactId);
  const { columns, questions } = await demandStepRows(ctx, step, { input: after[step], stored: demand });
  const isChanged = !isDeepStrictEqual(before[step], after[step]);
  await ctx.db.$transaction(async (tx) => {
    const named = { title: after.what.title.trim(), isBuyerHidden: after.firms.isBuyerHidden };
    const slug = await slugAfter(tx, demand, named);
    const { count } = await tx.demand.updateMany({
      where: { id, status: demand.status },
      data: { ...columns, slug, ...(isChanged ? toCheckAgain(demand.status, ctx.clock.now()) : {}) },
    });
    if (count !== 1) throw new DomainError('conflict');
    if (questions) await replaceQuestions(tx, id, questions);
    if (by === 'button')
      await audit(tx, {
        actorId: actorUserId(ctx.actor),
        organisationId: demand.organisationId,
        action: 'demand.updated',
        subjectType: 'demand',
        subjectId: id,
        data: { step },
        requestId: ctx.requestId,
      });
    if (demand.status !== 'live') return;
    await closeAtDeadline(tx, { id, respondBy: after.when.respondBy ?? null });
    await ctx.emit(tx, 'demand.changed', { id });
  });
}

type Saving<Step extends DemandFieldsStep> = {
  id: string;
  step: Step;
  input: Partial<DemandInput[Step]>;
  by?: SavedBy;
};

/** Whom firms may talk to works at the buyer. */
async function checkContact(ctx: AppContext, organisationId: string, id: string | undefined): Promise<void> {
  if (id !== undefined && (await ctx.db.member.count({ where: { id, organisationId } })) !== 1)
    throw invalidField('contactId', 'errors.chooseOne');
}
