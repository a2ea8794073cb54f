import type { Services } from '~/platform/context.server';
import type { Tx } from '~/platform/db.server';
import { type Locale, localePath, type TextParams } from '~/platform/i18n';
import { queueMail } from '~/platform/mail-queue.server';
import { translator } from '~/platform/texts.server';

/** The mails about a person's own account; their texts are `account.mail.<name>`. */
export type AccountMail =
  | 'verifyEmail'
  | 'changeEmail'
  | 'emailChanging'
  | 'emailChanged'
  | 'knownAddress'
  | 'resetPassword'
  | 'passwordChanged'
  | 'twoStepOn'
  | 'twoStepOff'
  | 'accountDeleted'
  | 'inactiveWarning'
  | 'inactiveDeleted';

type Receiver = { email: string; name: string; locale: string };

/** Queues one of these mails in the receiver's language; the same key is sent once for ever. */
export async function queueAccountMail(
  tx: Tx,
  ctx: Pick<Services, 'env'>,
  mail: { name: AccountMail; key: string; to: Receiver; path?: string; params?: TextParams },
): Promise<void> {
  const locale: Locale = mail.to.locale === 'en' ? 'en' : 'nl';
  const t = translator(locale);
  const address = ctx.env.APP_URL.replace(/\/+$/, '') + localePath(mail.path ?? '/account', locale);
  await queueMail(tx, {
    key: `account.${mail.name}:${mail.key}`,
    to: mail.to.email,
    subject: t(`account.mail.${mail.name}.subject`),
    text: `${t(`account.mail.${mail.name}.text`, { name: mail.to.name, address, ...mail.params })}\n\n${t('account.mail.closing')}`,
  });
}
