import { completeAddress } from '~/features/accounts/active-organisation';
import type { AppContext } from '~/features/accounts/actor';
import type { Tx } from '~/platform/db.server';
import type { Locale } from '~/platform/i18n';
import { queueMail } from '~/platform/mail-queue.server';
import { translator } from '~/platform/texts.server';
import { makeFormat } from '~/ui/format';
import { recognitionName } from './recognition-name';

type Ending = {
  id: string;
  kind: string;
  level: string | null;
  validUntil: Date | null;
  organisation: { id: string; name: string; slug: string };
};

/** Tells the owners, each in their own language, that a recognition ends or, at notice 0, that it ended. */
export async function queueExpiryMails(
  ctx: AppContext,
  tx: Tx,
  ending: Ending,
  notice: number,
): Promise<void> {
  const { id, kind, level, validUntil, organisation } = ending;
  const owners = await tx.member.findMany({
    where: { organisationId: organisation.id, role: 'owner' },
    select: { user: { select: { id: true, name: true, email: true, locale: true } } },
  });
  const name = notice === 0 ? 'ended' : 'ending';
  for (const { user } of owners) {
    const locale: Locale = user.locale === 'en' ? 'en' : 'nl';
    const t = translator(locale);
    const words = {
      name: user.name,
      organisation: organisation.name,
      recognition: recognitionName(t, kind, level),
      until: validUntil ? makeFormat(locale).date(validUntil) : '',
      address: completeAddress(ctx, `/organisation/recognitions/${id}`, { locale, organisation }),
    };
    await queueMail(tx, {
      key: `recognition.${name}:${id}:${validUntil?.toISOString().slice(0, 10) ?? ''}:${notice}:${user.id}`,
      to: user.email,
      subject: t(`recognitions.mails.${name}.subject`, words),
      text: t(`recognitions.mails.${name}.text`, words),
    });
  }
}
