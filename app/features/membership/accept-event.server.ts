import type { WebhookEvent } from '~/integrations/payments/payments-port';
import type { Tx } from '~/platform/db.server';
import { enqueueSync } from './sync-customer.server';

/** Events about what a customer has, pays or owes; all others are kept and left alone. */
const RELEVANT = /^(checkout\.session|customer|invoice|charge)\./;

export type Acceptance = 'new' | 'seen' | 'ignored';

/**
 * Writes an event into the inbox once, by its id, together with the job that works it off. A repeated delivery, also
 * one at the same moment, is `seen`. Only ids are kept: the job asks for the truth.
 */
export async function acceptEvent(tx: Tx, event: WebhookEvent): Promise<Acceptance> {
  const { customerId } = event;
  const isRelevant = RELEVANT.test(event.type) && customerId !== null;
  const { count } = await tx.stripeInboxEvent.createMany({
    data: {
      eventId: event.id,
      type: event.type,
      objectId: event.objectId,
      customerId,
      createdAt: event.createdAt,
      apiVersion: event.apiVersion,
      livemode: event.livemode,
      state: isRelevant ? 'new' : 'ignored',
    },
    skipDuplicates: true,
  });
  if (count === 0) return 'seen';
  if (!isRelevant) return 'ignored';
  await enqueueSync(tx, customerId);
  return 'new';
}
