import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { Prisma, PrismaClient } from '#prisma/generated/client';

export { Prisma };
export type Db = PrismaClient;
/** What commands write through inside `db.$transaction(async (tx) => …)`. */
export type Tx = Prisma.TransactionClient;

/** One client and one pool for a database; close with `close()`. */
export type Database = { db: Db; pool: pg.Pool; close(): Promise<void> };

/**
 * Reports connections that break, wherever they are at that moment: between a library's use and the pool nobody
 * listens, and an error that nobody listens to ends the process.
 */
export function reportLostConnections(pool: pg.Pool, onError: (error: Error) => void): void {
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
}

/** Opens the database. The pool heals by itself after an outage; its idle errors are reported, not thrown. */
export function openDatabase(url: string, onError: (error: Error) => void, max = 15): Database {
  const pool = new pg.Pool({ connectionString: url, max, connectionTimeoutMillis: 5_000 });
  reportLostConnections(pool, onError);
  const db = new PrismaClient({
    adapter: new PrismaPg(pool, { disposeExternalPool: false, onPoolError: onError }),
    transactionOptions: { maxWait: 5_000, timeout: 20_000 },
  });
  return {
    db,
    pool,
    close: async () => {
      await db.$disconnect();
      await pool.end();
    },
  };
}
