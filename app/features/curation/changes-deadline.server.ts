import type { Tx } from '~/platform/db.server';
import { enqueue } from '~/platform/jobs.server';

/** How long asked changes are waited for; then the post is refused. */
export const CHANGES_DAYS = 10;
const DAY = 24 * 60 * 60 * 1_000;

export const REFUSE_UNCHANGED_TASKS = {
  offer: 'curation.refuse-unchanged-offer',
  demand: 'curation.refuse-unchanged-demand',
} as const;

/** Until when an organisation may answer what is asked now. */
export const changesUntil = (now: Date): Date => new Date(now.getTime() + CHANGES_DAYS * DAY);

/** Plans the refusal; a later plan for the same post replaces it. */
export async function planRefusal(
  tx: Tx,
  kind: keyof typeof REFUSE_UNCHANGED_TASKS,
  { id, until }: { id: string; until: Date },
): Promise<void> {
  const task = REFUSE_UNCHANGED_TASKS[kind];
  await enqueue(tx, task, { id }, { key: `${task}:${id}`, runAt: until });
}
