import pg from 'pg';
import type { Log } from './log.server';

/** Namespace of the advisory locks that mean "this worker lives". */
const ALIVE = 0x6a6f62;

/** One session lock per worker on a connection of its own: it ends with the process, however that ends. */
export class SignsOfLife {
  private readonly workerIds = new Set<string>();
  private client: pg.Client | undefined;

  constructor(private readonly databaseUrl: string) {}

  add(workerId: string): void {
    this.workerIds.add(workerId);
  }

  async renew(): Promise<void> {
    if (!this.client) {
      const client = new pg.Client({ connectionString: this.databaseUrl });
      const forget = () => {
        if (this.client === client) this.client = undefined;
      };
      client.on('error', forget);
      client.on('end', forget);
      await client.connect();
      this.client = client;
    }
    await this.client.query(
      `SELECT pg_try_advisory_lock($1, hashtext(id)) FROM unnest($2::text[]) AS id
       WHERE NOT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()
         AND classid = $1::int::oid AND objid = hashtext(id)::int8::bit(32)::int8::oid)`,
      [ALIVE, [...this.workerIds]],
    );
  }

  /** Gives up every sign, so that the jobs of these workers are free for others. */
  async end(): Promise<void> {
    this.workerIds.clear();
    await this.client?.end().catch(() => undefined);
    this.client = undefined;
  }
}

/** Frees what a worker without a sign of life still holds; five seconds leave a new worker time to give one. */
export async function freeJobsOfTheDead(pool: pg.Pool, log: Log): Promise<void> {
  const { rows } = await pool.query<{ worker: string }>(
    `SELECT DISTINCT locked_by AS worker FROM graphile_worker.jobs
     WHERE locked_by IS NOT NULL AND locked_at < now() - interval '5 seconds'
       AND pg_try_advisory_xact_lock($1, hashtext(locked_by))`,
    [ALIVE],
  );
  if (rows.length === 0) return;
  const dead = rows.map((row) => row.worker);
  await pool.query('SELECT graphile_worker.force_unlock_workers($1::text[])', [dead]);
  log.warn({ workers: dead.length }, 'freed jobs of workers that ended without a word');
}
