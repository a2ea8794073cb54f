import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { completeAddress } from '~/features/accounts/active-organisation';
import { requirePermission } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import type { Tx } from '~/platform/db.server';
import { DomainError } from '~/platform/errors';
import { queueMail } from '~/platform/mail-queue.server';
import { translator } from '~/platform/texts.server';
import { nextOrganisationStatus } from './organisation';
import { findOwnOrganisation } from './own-organisation.server';
import { missingForCheck, profileCompleteness } from './profile-completeness';

/** An owner asks to have the organisation checked. It joins the end of the queue and staff get a mail. */
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
    await tellStaff(ctx, tx, { id, name: organisation.name, submittedAt });
  });
}

async function tellStaff(
  ctx: AppContext,
  tx: Tx,
  { id, name, submittedAt }: { id: string; name: string; submittedAt: Date },
): Promise<void> {
  const staff = await tx.user.findMany({
    where: { staffRole: { not: null }, suspendedAt: null, deletedAt: null },
    select: { id: true, name: true, email: true, locale: true },
  });
  for (const person of staff) {
    const t = translator(person.locale === 'en' ? 'en' : 'nl');
    const words = {
      name: person.name,
      organisation: name,
      address: completeAddress(ctx, `/admin/organisations/${id}`, { locale: person.locale }),
    };
    await queueMail(tx, {
      key: `organisation.submitted:${id}:${submittedAt.toISOString()}:${person.id}`,
      to: person.email,
      subject: t('organisations.mails.submitted.subject', words),
      text: t('organisations.mails.submitted.text', words),
    });
  }
}
