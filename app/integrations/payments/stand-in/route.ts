import { notSimulated } from './api-refusal';
import type { Simulation } from './simulation';
import type { WireObject } from './wire-schema';

export type RouteCall<Params> = { params: Params; id: string; ids: Record<string, string> };

/** One simulated operation; parameters beside `simulates` are refused, so that nothing is ignored in silence. */
export type ApiRoute = {
  operationId: string;
  run(simulation: Simulation, params: WireObject, ids: Record<string, string>): WireObject;
};

/**
 * Declares an operation. `Params` is the library's own type of the parameters; they arrive checked against the API
 * description of the same version, which is what makes the cast inside hold.
 */
export function route<Params extends object>(
  operationId: string,
  simulates: readonly (keyof Params & string)[],
  handle: (simulation: Simulation, call: RouteCall<Params>) => WireObject,
): ApiRoute {
  const allowed = new Set<string>([...simulates, 'expand']);
  return {
    operationId,
    run(simulation, params, ids) {
      const other = Object.keys(params).find((name) => !allowed.has(name));
      if (other !== undefined) throw notSimulated(`${other} of ${operationId}`);
      return handle(simulation, { params: params as unknown as Params, id: ids.id ?? '', ids });
    },
  };
}
