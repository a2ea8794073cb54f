import { completeAddress } from '~/features/accounts/active-organisation';
import type { AppContext } from '~/features/accounts/actor';
import type { Tx } from '~/platform/db.server';
import type { Locale, TextParams } from '~/platform/i18n';
import { queueMail } from '~/platform/mail-queue.server';
import { translator } from '~/platform/texts.server';

/** Who gets a mail, with the language they read. */
export type MailReceiver = { id: string; name: string; email: string; locale: string };

/**
 * Queues one mail of `notices` in the receiver's language. The same key is sent once for ever;
 * `to` becomes the link.
 */
export async function tellPerson(
  ctx: AppContext,
  tx: Tx,
  person: MailReceiver,
  key: string,
  mail: string,
  words: TextParams,
  to: { path: string; organisation?: { slug: string } } = { path: '/account/history' },
): Promise<void> {
  const locale: Locale = person.locale === 'en' ? 'en' : 'nl';
  const t = translator(locale);
  const link = completeAddress(ctx, to.path, { locale, organisation: to.organisation });
  const all = { name: person.name, link, ...words };
  await queueMail(tx, {
    key: `${key}:${person.id}`,
    to: person.email,
    subject: t(`notices.${mail}.subject`, all),
    text: t(`notices.${mail}.text`, all),
  });
}

/** Every member of an organisation gets the mail, each in their own language. */
export async function tellMembers(
  ctx: AppContext,
  tx: Tx,
  organisation: { id: string; slug: string },
  key: string,
  mail: string,
  words: TextParams,
): Promise<void> {
  const members = await tx.member.findMany({
    where: { organisationId: organisation.id, user: { deletedAt: null, suspendedAt: null } },
    select: { user: { select: { id: true, name: true, email: true, locale: true } } },
  });
  for (const { user } of members)
    await tellPerson(ctx, tx, user, key, mail, words, { path: '/dashboard', organisation });
}
