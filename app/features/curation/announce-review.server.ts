import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { completeAddress } from '~/features/accounts/active-organisation';
import { HIDDEN_STATUSES } from '~/features/organisations/organisation';
import { audit } from '~/platform/audit.server';
import type { Tx } from '~/platform/db.server';
import { DomainError } from '~/platform/errors';
import type { Locale } from '~/platform/i18n';
import { queueMail } from '~/platform/mail-queue.server';
import { translator } from '~/platform/texts.server';

/** A decision on an offer or a demand. `path` is the organisation's own page of it. */
export type Review = {
  kind: 'offer' | 'demand';
  decision:
    | 'approved'
    | 'changes-asked'
    | 'refused'
    | 'expired'
    | 'help-answered'
    | 'change-approved'
    | 'change-refused';
  subject: { id: string; title: string; organisationId: string };
  reason?: string;
  path: string;
};

/** Records the decision and tells every member of the organisation, each in their own language. */
export async function announceReview(ctx: AppContext, tx: Tx, review: Review): Promise<void> {
  const { kind, decision, subject, reason } = review;
  await audit(tx, {
    actorId: actorUserId(ctx.actor),
    organisationId: subject.organisationId,
    action: `${kind}.${decision}`,
    subjectType: kind,
    subjectId: subject.id,
    data: reason === undefined ? {} : { reason },
    requestId: ctx.requestId,
  });
  const members = await tx.member.findMany({
    where: { organisationId: subject.organisationId },
    select: { user: { select: { id: true, name: true, email: true, locale: true } } },
  });
  const organisation = await tx.organisation.findUniqueOrThrow({
    where: { id: subject.organisationId },
    select: { slug: true },
  });
  const moment = ctx.clock.now().toISOString();
  for (const { user } of members) {
    const locale: Locale = user.locale === 'en' ? 'en' : 'nl';
    const t = translator(locale);
    const words = {
      name: user.name,
      title: subject.title,
      reason: reason ?? '',
      link: completeAddress(ctx, review.path, { locale, organisation }),
    };
    await queueMail(tx, {
      key: `${kind}.${decision}:${subject.id}:${moment}:${user.id}`,
      to: user.email,
      subject: t(`curation.mails.${kind}.${decision}.subject`, words),
      text: t(`curation.mails.${kind}.${decision}.text`, words),
    });
  }
}

/**
 * A first approved post makes its organisation trusted: what it posts later goes live at once. Throws `conflict` for a
 * refused or suspended one, whose posts nobody would see.
 */
export async function verifyOrganisation(ctx: AppContext, tx: Tx, organisationId: string): Promise<void> {
  const { count } = await tx.organisation.updateMany({
    where: { id: organisationId, status: { in: ['new', 'waiting'] } },
    data: { status: 'verified', verifiedAt: ctx.clock.now() },
  });
  if (count === 0) return refuseHidden(tx, organisationId);
  await audit(tx, {
    actorId: actorUserId(ctx.actor),
    organisationId,
    action: 'organisation.verified',
    subjectType: 'organisation',
    subjectId: organisationId,
    requestId: ctx.requestId,
  });
  await ctx.emit(tx, 'organisation.changed', { id: organisationId });
}

async function refuseHidden(tx: Tx, id: string): Promise<void> {
  const hidden = await tx.organisation.count({ where: { id, status: { in: [...HIDDEN_STATUSES] } } });
  if (hidden > 0) throw new DomainError('conflict', { message: 'curation.errors.organisationHidden' });
}
