import { catchUp } from './passing-time';
import type { Simulation } from './simulation';

/**
 * Moves the clock forward and lets things happen on the way in steps of at most a day, so that a retry or a debit
 * is dated within a day of when it was due.
 */
export function advanceClock(simulation: Simulation, seconds: number): void {
  const step = 86_400;
  for (let left = seconds; left > 0; left -= step) {
    simulation.state.clockAhead += Math.min(step, left);
    catchUp(simulation);
  }
  simulation.save();
}
