import type pg from 'pg';
import type { MailSender } from './mail-port';

/** Stand-in that keeps mails in the table `stored_mails`, where the demo's mailbox page shows them. */
export function createStoredMail(pool: pg.Pool): MailSender {
  return {
    mode: 'stand-in',
    send: async ({ key, to, subject, text }) => {
      await pool.query(
        `INSERT INTO stored_mails (id, key, "to", subject, text) VALUES (gen_random_uuid()::text, $1, $2, $3, $4)
         ON CONFLICT (key) DO NOTHING`,
        [key, to, subject, text],
      );
    },
    close: () => Promise.resolve(),
  };
}
