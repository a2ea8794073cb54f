import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import { DomainError } from '~/platform/errors';
import { nextOrganisationStatus } from './organisation';
import { findOwnOrganisation } from './own-organisation.server';
import { missingForCheck, profileCompleteness } from './profile-completeness';

/** An owner asks to have the organisation checked. It joins the end of the queue, and staff hear of it. */
export async function submitOrganisation(ctx: AppContext): Promise<void> {
  const organisation = await findOwnOrganisation(ctx);
  requirePermission(ctx, 'submit:organisation');
  const { id, status } = organisation;
  const next = nextOrganisationStatus(status, 'submit', 'owner');
  if (!next) throw new DomainError('conflict', { message: 'organisations.errors.notSubmittable' });
  const facts = { ...organisation, hasLogo: organisation.logo !== null };
  if (missingForCheck(profileCompleteness(facts)).length > 0)
    throw new DomainError('invalid', { message: 'organisations.errors.incomplete' });
  const submittedAt = ctx.clock.now();
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.organisation.updateMany({
      where: { id, status },
      data: { status: next, submittedAt, statusReason: null },
    });
    if (count !== 1) throw new DomainError('conflict');
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId: id,
      action: 'organisation.submitted',
      subjectType: 'organisation',
      subjectId: id,
      requestId: ctx.requestId,
    });
    await ctx.emit(tx, 'organisation.submitted', { id });
  });
}
