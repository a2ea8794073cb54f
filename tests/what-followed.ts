import type { TestMarket } from './market';

/** The jobs that wait for a record, by task and moment. */
export async function jobsOf(market: TestMarket, id: string): Promise<{ task: string; at: Date }[]> {
  const { rows } = await market.pool.query<{ task: string; at: Date }>(
    `SELECT task_identifier AS task, run_at AS at FROM graphile_worker.jobs WHERE key LIKE '%' || $1 ORDER BY 1`,
    [id],
  );
  return rows;
}

/** What the history says was done with a record, oldest first. */
export async function actionsOn(market: TestMarket, id: string): Promise<string[]> {
  const events = await market.db.auditEvent.findMany({ where: { subjectId: id }, orderBy: { at: 'asc' } });
  return events.map(({ action }) => action);
}
