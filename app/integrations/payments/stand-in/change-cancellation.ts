import type { Simulation } from './simulation';
import type { SubscriptionFact } from './state';

/** Plans the end of a subscription at a moment, or takes the plan back with `null`. */
export function changeCancellation(
  simulation: Simulation,
  subscription: SubscriptionFact,
  cancelAt: number | null,
): void {
  subscription.cancelAt = cancelAt;
  subscription.cancelAtPeriodEnd = false;
  subscription.canceledAt = cancelAt === null ? null : simulation.now();
  subscription.cancelReason = cancelAt === null ? null : 'cancellation_requested';
}
