import { completeAddress } from '~/features/accounts/active-organisation';
import type { AppContext } from '~/features/accounts/actor';
import type { Tx } from '~/platform/db.server';
import type { Locale, TextParams } from '~/platform/i18n';
import { queueMail } from '~/platform/mail-queue.server';
import { translator } from '~/platform/texts.server';

export type MemberMail = 'invitation' | 'removed' | 'requestAccepted' | 'requestRefused';

type Letter = {
  name: MemberMail;
  /** Names the fact, so that it is mailed once. */
  key: string;
  to: { email: string; name: string; locale: string };
  organisation: { name: string; slug: string };
  path: string;
  params?: TextParams;
};

/** Queues a mail about belonging to an organisation, in the language of who gets it. */
export async function queueMemberMail(ctx: AppContext, tx: Tx, letter: Letter): Promise<void> {
  const { name, key, to, organisation, path, params } = letter;
  const locale: Locale = to.locale === 'en' ? 'en' : 'nl';
  const t = translator(locale);
  const isMember = name === 'requestAccepted';
  const words = {
    name: to.name,
    organisation: organisation.name,
    address: completeAddress(ctx, path, { locale, organisation: isMember ? organisation : undefined }),
    ...params,
  };
  await queueMail(tx, {
    key: `member.${name}:${key}`,
    to: to.email,
    subject: t(`members.mails.${name}.subject`, words),
    text: t(`members.mails.${name}.text`, words),
  });
}
