import { completeAddress } from '~/features/accounts/active-organisation';
import type { AppContext } from '~/features/accounts/actor';
import { requirePerson } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import type { Tx } from '~/platform/db.server';
import { DomainError, notFound } from '~/platform/errors';
import type { Locale } from '~/platform/i18n';
import { queueMail } from '~/platform/mail-queue.server';
import { translator } from '~/platform/texts.server';

/** Announced for a request that staff decide, because the organisation has no members who could. */
export const CLAIM_ASKED = 'organisation.claimed';

export type JoinAsk = {
  organisationId: string;
  person: { id: string; name: string; email: string };
  message: string;
};

/**
 * Asks the owners of an organisation to let a person in, in the caller's transaction; all of them get a mail. Of an
 * organisation without members it is a claim, which staff decide. Asking again while it waits changes only the message.
 */
export async function askToJoin(tx: Tx, ctx: AppContext, ask: JoinAsk): Promise<'join' | 'claim'> {
  const { organisationId, person, message } = ask;
  await tx.$queryRaw`SELECT id FROM organisations WHERE id = ${organisationId} FOR UPDATE`;
  const organisation = await tx.organisation.findUnique({
    where: { id: organisationId },
    select: {
      name: true,
      slug: true,
      members: { select: { userId: true, role: true, user: { select: { email: true, locale: true } } } },
      joinRequests: { where: { userId: person.id }, select: { state: true } },
    },
  });
  if (!organisation) throw notFound();
  if (organisation.members.some(({ userId }) => userId === person.id))
    throw new DomainError('conflict', { message: 'registration.errors.alreadyMember' });
  const before = organisation.joinRequests[0]?.state;
  if (before === 'refused')
    throw new DomainError('conflict', { message: 'registration.errors.refusedBefore' });
  const now = ctx.clock.now();
  const asked = { message, state: 'waiting', decidedAt: null, decidedById: null } as const;
  const { id } = await tx.joinRequest.upsert({
    where: { organisationId_userId: { organisationId, userId: person.id } },
    create: { organisationId, userId: person.id, message, createdAt: now },
    update: { ...asked, ...(before === 'waiting' ? {} : { createdAt: now }) },
    select: { id: true },
  });
  const kind = organisation.members.length > 0 ? 'join' : 'claim';
  if (before === 'waiting') return kind;
  await audit(tx, {
    actorId: person.id,
    organisationId,
    action: kind === 'join' ? 'join-request.asked' : 'organisation.claim-asked',
    subjectType: 'join-request',
    subjectId: id,
    requestId: ctx.requestId,
  });
  if (kind === 'claim') await ctx.emit(tx, CLAIM_ASKED, { id });
  for (const { user, role } of organisation.members)
    if (role === 'owner') await mailOwner(tx, ctx, user, `${id}:${now.getTime()}`, organisation, person);
  return kind;
}

/** The message itself is read on the site: what a stranger typed does not travel in our mails. */
async function mailOwner(
  tx: Tx,
  ctx: AppContext,
  owner: { email: string; locale: string },
  key: string,
  organisation: { name: string; slug: string },
  person: { name: string; email: string },
): Promise<void> {
  const locale: Locale = owner.locale === 'en' ? 'en' : 'nl';
  const t = translator(locale);
  const words = {
    name: person.name,
    email: person.email,
    organisation: organisation.name,
    address: completeAddress(ctx, '/organisation/members', { locale, organisation }),
  };
  await queueMail(tx, {
    key: `registration.join-asked:${key}:${owner.email}`,
    to: owner.email,
    subject: t('registration.mail.joinAsked.subject', words),
    text: t('registration.mail.joinAsked.text', words),
  });
}

/** A signed-in person asks to be let in. */
export async function joinOrganisation(
  ctx: AppContext,
  input: { organisationId: string; message?: string | undefined },
): Promise<'join' | 'claim'> {
  const { actor } = requirePerson(ctx);
  const { userId: id, name, email } = actor;
  const { organisationId, message = '' } = input;
  return ctx.db.$transaction((tx) =>
    askToJoin(tx, ctx, { organisationId, person: { id, name, email }, message }),
  );
}
