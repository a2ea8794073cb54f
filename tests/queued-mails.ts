import type { Mail } from '~/integrations/mail/mail-port';
import { runTask } from '~/jobs.server';
import type { TestMarket } from './market';

/** The mails that wait for one address, oldest first. */
export async function queuedMails(market: TestMarket, to: string): Promise<Mail[]> {
  const { rows } = await market.pool.query<{ payload: Mail }>(
    `SELECT payload FROM graphile_worker._private_jobs WHERE payload->>'to' = $1 ORDER BY id`,
    [to],
  );
  return rows.map(({ payload }) => payload);
}

/** The path of the newest link to a page that waits in the mails of an address. */
export async function mailedPath(market: TestMarket, to: string, page: string): Promise<string> {
  const mails = await queuedMails(market, to);
  const links = mails.flatMap(({ text }) =>
    [...text.matchAll(/https?:\/\/\S+/g)].map(([link]) => new URL(link)),
  );
  const link = links.findLast(({ pathname }) => pathname.endsWith(page));
  if (!link) throw new Error(`no mail to ${to} leads to ${page}`);
  return link.pathname + link.search;
}

/** Works off the waiting jobs of one task and says how many there were. */
export async function workOff(market: TestMarket, task: string): Promise<number> {
  const { rows } = await market.pool.query<{ id: string; payload: unknown }>(
    `DELETE FROM graphile_worker._private_jobs job USING graphile_worker._private_tasks task
     WHERE task.id = job.task_id AND task.identifier = $1 RETURNING job.id, job.payload`,
    [task],
  );
  for (const { payload } of rows) await runTask(market.services, task, payload);
  return rows.length;
}
