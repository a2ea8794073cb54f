import type { Mail, MailSender } from '~/integrations/mail/mail-port';
import type { Db, Tx } from './db.server';
import { enqueue } from './jobs.server';

export const SEND_MAIL_TASK = 'mail.send';

/** Queues a finished mail in the caller's transaction; the same key is queued once for ever. */
export async function queueMail(tx: Tx, mail: Mail): Promise<void> {
  const { count } = await tx.mailDelivery.createMany({
    data: { key: mail.key, to: mail.to, template: mail.subject },
    skipDuplicates: true,
  });
  if (count === 1) await enqueue(tx, SEND_MAIL_TASK, mail, { key: `mail:${mail.key}` });
}

/** Job body: delivers once. A crash between sending and marking repeats at most this one mail. */
export async function deliverMail(db: Db, sender: MailSender, now: Date, mail: Mail): Promise<void> {
  const delivery = await db.mailDelivery.findUnique({ where: { key: mail.key } });
  if (!delivery || delivery.sentAt) return;
  await sender.send(mail);
  await db.mailDelivery.update({ where: { key: mail.key }, data: { sentAt: now } });
}
