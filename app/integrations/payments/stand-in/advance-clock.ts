import { catchUp, nextMoment } from './passing-time';
import type { Simulation } from './simulation';

/** Moves the clock forward, stopping at every moment something happens, so that all is dated when it was due. */
export function advanceClock(simulation: Simulation, seconds: number): void {
  const target = simulation.state.clockAhead + seconds;
  for (;;) {
    const moment = nextMoment(simulation);
    if (moment === null) break;
    const ahead = simulation.state.clockAhead + Math.max(0, moment - simulation.now());
    if (ahead > target) break;
    simulation.state.clockAhead = ahead;
    if (!catchUp(simulation)) break;
  }
  simulation.state.clockAhead = Math.max(target, simulation.state.clockAhead);
  catchUp(simulation);
  simulation.save();
}
