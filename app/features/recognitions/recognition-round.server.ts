import type { AppContext } from '~/features/accounts/actor';
import type { Db } from '~/platform/db.server';
import { enqueue } from '~/platform/jobs.server';
import { beginOf, dayOf, daysLeft, dueNotice } from './recognition';
import { queueExpiryMails } from './expiry-mails.server';
import { refreshMarks } from './refresh-marks.server';

export const RECOGNITION_ROUND_TASK = 'recognitions.round';

const DAY = 24 * 60 * 60 * 1000;
const PAGE = 200;

/** Makes sure that one round waits; call at every start of a process that runs jobs. */
export async function scheduleRecognitionRound(db: Db, now: Date): Promise<void> {
  const waiting = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM graphile_worker.jobs WHERE key = ${RECOGNITION_ROUND_TASK}`;
  if (waiting.length === 0) await scheduleNext(db, now);
}

/** As soon as the day has changed in Amsterdam, since a recognition is valid by the day. */
function scheduleNext(db: Db, now: Date): Promise<void> {
  const runAt = beginOf(new Date(dayOf(now).getTime() + DAY));
  return enqueue(db, RECOGNITION_ROUND_TASK, {}, { key: RECOGNITION_ROUND_TASK, runAt });
}

/**
 * Job body, once a day: lets recognitions begin and lapse, and tells owners about the ones that end. Its own next
 * run is planned first, so a failure waits for the next day instead of ending the series.
 */
export async function recognitionRound(ctx: AppContext): Promise<void> {
  await scheduleNext(ctx.db, ctx.clock.now());
  let last = '';
  for (;;) {
    const organisations = await ctx.db.organisation.findMany({
      where: { id: { gt: last }, certificates: { some: {} } },
      orderBy: { id: 'asc' },
      take: PAGE,
      select: { id: true },
    });
    for (const { id } of organisations) {
      await ctx.db.$transaction((tx) => refreshMarks(ctx, tx, id));
      await giveNotice(ctx, id);
    }
    last = organisations.at(-1)?.id ?? '';
    if (organisations.length < PAGE) return;
  }
}

async function giveNotice(ctx: AppContext, organisationId: string): Promise<void> {
  const today = dayOf(ctx.clock.now());
  const rows = await ctx.db.recognition.findMany({
    where: { organisationId, validUntil: { not: null } },
    include: { organisation: { select: { id: true, name: true, slug: true } } },
  });
  for (const row of rows) {
    const left = daysLeft(row, today);
    const notice = dueNotice(left, row.noticedDays);
    if (notice === null || left === null) continue;
    await ctx.db.$transaction(async (tx) => {
      const { count } = await tx.recognition.updateMany({
        where: { id: row.id, noticedDays: row.noticedDays, validUntil: row.validUntil },
        data: { noticedDays: notice },
      });
      if (count === 1) await queueExpiryMails(ctx, tx, row, notice);
    });
  }
}
