import type { AppContext } from '~/features/accounts/actor';
import { completeAddress } from '~/features/accounts/active-organisation';
import type { Tx } from '~/platform/db.server';
import { queueMail } from '~/platform/mail-queue.server';
import { translator } from '~/platform/texts.server';
import { makeFormat } from '~/ui/format';
import type { Membership } from './gate';
import type { MembershipNews } from './membership-news';
import { toLocale } from './to-locale';

type Subject = { organisationId: string; news: MembershipNews; membership: Membership };

/**
 * Tells the owners, each in their own language. The key names the fact (which invoice failed, which end), so that a
 * repeated sync, or a state that comes back for the same reason, is not mailed twice.
 */
export async function queueMembershipMails(ctx: AppContext, tx: Tx, subject: Subject): Promise<void> {
  const { organisationId, news, membership } = subject;
  const fact = await factOf(tx, subject);
  const organisation = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { name: true, slug: true },
  });
  const owners = await tx.member.findMany({
    where: { organisationId, role: 'owner' },
    select: { user: { select: { id: true, email: true, locale: true } } },
  });
  for (const { user } of owners) {
    const locale = toLocale(user.locale);
    const t = translator(locale);
    const params = {
      organisation: organisation.name,
      date: membership.until ? makeFormat(locale).date(membership.until) : '',
      url: completeAddress(ctx, '/buyer/membership', { locale, organisation }),
    };
    await queueMail(tx, {
      key: `membership:${fact}:${news}:${user.id}`,
      to: user.email,
      subject: t(`membership.mails.${news}.subject`, params),
      text: t(`membership.mails.${news}.text`, params),
    });
  }
}

async function factOf(tx: Tx, { organisationId, news, membership }: Subject): Promise<string> {
  const { subscriptionId, until } = membership;
  const subscription = subscriptionId
    ? await tx.billingSubscription.findUnique({ where: { stripeId: subscriptionId } })
    : null;
  if (!subscription) return `${organisationId}:${until?.toISOString() ?? 'now'}`;
  if (news === 'payment_failed') return subscription.latestInvoiceId ?? subscription.stripeId;
  if (news === 'will_end') return `${subscription.stripeId}:${until?.toISOString() ?? ''}`;
  return `${subscription.stripeId}:${subscription.periodStart?.toISOString() ?? ''}`;
}
