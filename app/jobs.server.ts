import type { Emit, Services } from '~/platform/context.server';
import type { JobHandler } from '~/platform/jobs.server';
import { enqueue, startJobWorker } from '~/platform/jobs.server';
import { deliverMail, SEND_MAIL_TASK } from '~/platform/mail-queue.server';
import type { Mail } from '~/integrations/mail/mail-port';

/**
 * Who reacts to what: each subscriber of an event becomes a job in the transaction that announces it.
 * This table is what lets earlier slices stay unaware of later ones.
 */
const SUBSCRIBERS: Record<string, readonly string[]> = {
  'offer.changed': ['search.index-offer', 'matching.match-offer'],
  'demand.changed': ['search.index-demand', 'matching.match-demand'],
};

export const eventEmitter: Emit = async (tx, event, { id }) => {
  for (const task of SUBSCRIBERS[event] ?? []) await enqueue(tx, task, { id }, { key: `${task}:${id}` });
};

/** Every task with its body. A job whose task is missing here stays in the queue, visible. */
function handlersOf(services: Services): Record<string, JobHandler> {
  return {
    [SEND_MAIL_TASK]: (payload) => deliverMail(services.db, services.mail, services.clock.now(), payload as Mail),
  };
}

export const startJobs = (services: Services) =>
  startJobWorker({
    databaseUrl: services.env.DATABASE_URL,
    handlers: handlersOf(services),
    log: services.log,
  });
