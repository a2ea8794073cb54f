import { completeAddress } from '~/features/accounts/active-organisation';
import type { AppContext } from '~/features/accounts/actor';
import type { Tx } from '~/platform/db.server';
import type { Locale } from '~/platform/i18n';
import { queueMail } from '~/platform/mail-queue.server';
import { translator } from '~/platform/texts.server';

/** Announced for a request that staff decide, because the organisation has no members who could. */
export const CLAIM_ASKED = 'organisation.claimed';

/**
 * Job body: tells who must answer of the waiting requests of a person, once each. Nobody hears of a person who has not
 * shown that the e-mail address is theirs; their confirmation runs this again.
 */
export async function tellOfRequests(ctx: AppContext, userId: string): Promise<void> {
  const requests = await ctx.db.joinRequest.findMany({
    where: { userId, state: 'waiting', user: { emailVerified: true, deletedAt: null, suspendedAt: null } },
    select: {
      id: true,
      createdAt: true,
      user: { select: { name: true, email: true } },
      organisation: {
        select: {
          name: true,
          slug: true,
          _count: { select: { members: true } },
          members: {
            where: { role: 'owner' },
            select: { user: { select: { email: true, locale: true } } },
          },
        },
      },
    },
  });
  for (const { id, createdAt, user, organisation } of requests)
    await ctx.db.$transaction(async (tx) => {
      if (organisation._count.members === 0) await ctx.emit(tx, CLAIM_ASKED, { id });
      for (const owner of organisation.members)
        await mailOwner(tx, ctx, owner.user, `${id}:${createdAt.getTime()}`, organisation, user);
    });
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
