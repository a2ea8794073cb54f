import type { Db } from '~/platform/db.server';
import { enqueue } from '~/platform/jobs.server';
import type { AppContext } from './actor';
import { purgeAttempts } from './attempt-limits.server';
import { ResetPayload, SEND_RESET_TASK, sendPasswordReset } from './forgot-password.server';

const PURGE_TASK = 'accounts.purge';
const DAY = 24 * 60 * 60 * 1000;

/** UTC hour of the daily clearing. */
const NIGHT_HOUR = 3;

/** Makes sure that the daily clearing waits; call at every start of a process that runs jobs. */
export async function schedulePurge(db: Db, now: Date): Promise<void> {
  const night = new Date(now);
  night.setUTCHours(NIGHT_HOUR, 0, 0, 0);
  const runAt = night > now ? night : new Date(night.getTime() + DAY);
  await enqueue(db, PURGE_TASK, {}, { key: PURGE_TASK, runAt });
}

/** Removes counts, links, sessions and kept forms that ran out. Its next run is planned first, so that a failure ends nothing. */
export async function purgeAccounts(ctx: AppContext): Promise<void> {
  const now = ctx.clock.now();
  await schedulePurge(ctx.db, now);
  const attempts = await purgeAttempts(ctx);
  const links = await ctx.db.verification.deleteMany({ where: { expiresAt: { lt: now } } });
  const sessions = await ctx.db.session.deleteMany({ where: { expiresAt: { lt: now } } });
  const forms = await ctx.db.keptForm.deleteMany({ where: { expiresAt: { lt: now } } });
  ctx.log.info(
    { attempts, forms: forms.count, links: links.count, sessions: sessions.count },
    'cleared what ran out',
  );
}

/** The jobs of this slice by task name. */
export const ACCOUNTS_TASKS: Record<string, (ctx: AppContext, payload: unknown) => Promise<void>> = {
  [SEND_RESET_TASK]: (ctx, payload) => sendPasswordReset(ctx, ResetPayload.parse(payload)),
  [PURGE_TASK]: purgeAccounts,
};
