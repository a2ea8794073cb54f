import { market } from '~/composition.server';
import { LARGEST_IMPORT } from '~/features/importing/import-limits';
import { startJobs } from '~/jobs.server';
import { paymentOrigins, startPaymentsStandIn } from '~/payments.server';
import { env, EnvError, type Env } from '~/platform/env.server';
import { jobHealth, migrateJobs } from '~/platform/jobs.server';
import { applyMigrations } from '~/platform/migrate.server';
import { SEARCH_COLLECTIONS } from '~/search.server';

export type Health = { ok: boolean; database: boolean; jobs: boolean; search: boolean };

const settles = async (check: Promise<unknown>, ms = 2_000): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), ms)));
  const result = await Promise.race([check.then((value) => value !== false).catch(() => false), late]);
  clearTimeout(timer);
  return result;
};

/** Brings everything up in order: settings, tables, stand-ins, search, jobs. Throws when one is impossible. */
export async function startProcess(root: string) {
  const settings = env();
  await applyMigrations({ databaseUrl: settings.DATABASE_URL, root });
  await migrateJobs(settings.DATABASE_URL);
  const standIn = await startPaymentsStandIn(settings, root);
  const services = await market();
  await services.search.ensure(SEARCH_COLLECTIONS).catch((error: unknown) => {
    services.log.warn({ err: error }, 'search is away at start; it is tried again by itself');
  });
  const worker = settings.PROCESS_ROLE === 'web' ? undefined : await startJobs(services);
  return {
    settings,
    /** One line when the port is open, for people and for the scripts that wait for it. */
    announce: () => services.log.info({ url: settings.APP_URL, port: settings.PORT }, 'market is open'),
    health: async (): Promise<Health> => {
      const [database, search, jobs] = await Promise.all([
        settles(services.db.$queryRaw`SELECT 1`),
        settles(services.search.healthy()),
        settles(jobHealth(services.db)),
      ]);
      return { ok: database && search && jobs, database, jobs, search };
    },
    stop: async () => {
      await worker?.stop();
      await standIn?.close();
      await services.close();
    },
  };
}

const LARGEST_UPLOAD = 12_000_000;
/** Room for the form around an import file. */
const FORM_AROUND = 100_000;

/** The largest upload an address takes, in bytes. */
export const largestUpload = (path: string): number =>
  /^(\/en)?\/admin\/import(\.data)?$/.test(path) ? LARGEST_IMPORT + FORM_AROUND : LARGEST_UPLOAD;

/** What to print when the start failed: our own messages plainly, faults with their stack. */
export function startFailure(error: unknown): string {
  if (error instanceof EnvError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Origins our pages' forms may lead to besides our own. */
export { paymentOrigins as formTargets };

/** Origins that pictures of our pages may come from besides our own: the tiles of the map. */
export const pictureSources = ({ MAP_TILES_URL: tiles }: Env): string[] =>
  tiles ? [new URL(tiles).origin] : [];

/** Whether a form came from this site: the configured address, or the host it was asked by. */
export function isOwnOrigin(settings: Env, origin: string, host: string | undefined): boolean {
  if (origin === new URL(settings.APP_URL).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
