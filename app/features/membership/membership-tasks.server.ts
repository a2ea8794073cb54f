import { z } from 'zod';
import type { AppContext } from '~/features/accounts/actor';
import { reconcile, reconcileAll, RECONCILE_ALL_TASK, RECONCILE_TASK } from './reconcile.server';
import { syncCustomer, SYNC_CUSTOMER_TASK } from './sync-customer.server';

const SyncPayload = z.object({ customerId: z.string().min(1) });

/** The jobs of this slice by task name. */
export const MEMBERSHIP_TASKS: Record<string, (ctx: AppContext, payload: unknown) => Promise<void>> = {
  [SYNC_CUSTOMER_TASK]: async (ctx, payload) => {
    const { customerId } = SyncPayload.parse(payload);
    const outcome = await syncCustomer(ctx, customerId);
    ctx.log.info({ customer: customerId, outcome }, 'customer synced');
  },
  [RECONCILE_TASK]: async (ctx) => void (await reconcile(ctx)),
  [RECONCILE_ALL_TASK]: async (ctx) => void (await reconcileAll(ctx)),
};
