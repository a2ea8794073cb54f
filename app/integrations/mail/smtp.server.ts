import { createTransport } from 'nodemailer';
import type { MailSender } from './mail-port';

/** Sends over SMTP; `url` such as `smtp://user:password@host:587`. The key becomes the Message-ID. */
export function createSmtpMail({ url, from }: { url: string; from: string }): MailSender {
  const transport = createTransport({ url, pool: true, connectionTimeout: 10_000, socketTimeout: 20_000 });
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    mode: 'live',
    send: async ({ key, to, subject, text }) => {
      const localPart = key.replace(/[^A-Za-z0-9._-]/g, '-');
      await transport.sendMail({ from, to, subject, text, messageId: `<${localPart}@${domain}>` });
    },
    close: () => Promise.resolve(transport.close()),
  };
}
