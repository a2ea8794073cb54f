import type { AppContext } from '~/features/accounts/actor';
import { clearOldDemands } from '~/features/demands/clear-old-demands.server';
import { clearOldOffers } from '~/features/offers/clear-old-offers.server';
import { deleteInactivePeople, warnInactivePeople } from '~/features/person/inactive-people.server';
import type { Db } from '~/platform/db.server';
import { enqueue } from '~/platform/jobs.server';

export const RETENTION_TASK = 'backoffice.retention-round';

const DAY = 24 * 60 * 60 * 1000;
/** UTC hour of the daily round. */
const NIGHT_HOUR = 2;
const POST_MONTHS = 12;

/** Makes sure that the daily round waits; call at every start of a process that runs jobs. */
export async function scheduleRetention(db: Db, now: Date): Promise<void> {
  const night = new Date(now);
  night.setUTCHours(NIGHT_HOUR, 0, 0, 0);
  const runAt = night > now ? night : new Date(night.getTime() + DAY);
  await enqueue(db, RETENTION_TASK, {}, { key: RETENTION_TASK, runAt });
}

/**
 * Job body, once a day: carries out what the privacy page promises about how long things are kept. Its next run is
 * planned first, so that a failure ends nothing.
 */
export async function retentionRound(ctx: AppContext): Promise<void> {
  const now = ctx.clock.now();
  await scheduleRetention(ctx.db, now);
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - POST_MONTHS);
  const counts = {
    offers: await clearOldOffers(ctx, before),
    demands: await clearOldDemands(ctx, before),
    deleted: await deleteInactivePeople(ctx),
    warned: await warnInactivePeople(ctx),
  };
  ctx.log.info(counts, 'cleared what was kept long enough');
}
