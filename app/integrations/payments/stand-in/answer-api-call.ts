import { ApiRefusal, notSimulated } from './api-refusal';
import { expandPaths } from './expand';
import { catchUp } from './passing-time';
import { apiRoutes } from './routes';
import type { Simulation } from './simulation';
import type { WireObject } from './wire-schema';
import type { Match } from './wire-validator';

export type ApiCall = {
  method: string;
  path: string;
  /** With or without the question mark. */
  query: string;
  body: string;
  authorization: string | undefined;
  version: string | undefined;
  idempotencyKey: string | undefined;
};

export type ApiAnswer = { status: number; body: WireObject; headers: Record<string, string> };

const longestKey = 255;

/**
 * Answers one call as Stripe does: path, key, version, parameters, replay, rules, and the reply held against the
 * API description before it leaves. Throws only when the stand-in itself is wrong.
 */
export function answerApiCall(simulation: Simulation, call: ApiCall): ApiAnswer {
  const headers: Record<string, string> = { 'Request-Id': simulation.newId('req', 7) };
  if (call.idempotencyKey) headers['Idempotency-Key'] = call.idempotencyKey;
  try {
    const { body, replayed } = carryOut(simulation, call);
    if (replayed) headers['Idempotent-Replayed'] = 'true';
    return { status: 200, body, headers };
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error;
    return {
      status: error.status,
      body: error.body,
      headers: { ...headers, 'Stripe-Should-Retry': 'false' },
    };
  }
}

function carryOut(simulation: Simulation, call: ApiCall): { body: WireObject; replayed: boolean } {
  const match = simulation.wire.match(call.method, call.path);
  if (!match) {
    const message = `Unrecognized request URL (${call.method}: ${call.path}).`;
    throw new ApiRefusal(404, 'invalid_request_error', message);
  }
  checkHeaders(simulation, call);
  const params = readParams(simulation, match, call);
  const request = JSON.stringify([call.method, call.path, params]);
  const stored = replayOf(simulation, call, request);
  if (stored) return { body: stored, replayed: true };
  if (catchUp(simulation)) simulation.save();
  const body = run(simulation, match, params);
  simulation.wire.assertResponse(match.operation, body);
  if (call.method !== 'GET') {
    if (call.idempotencyKey) {
      simulation.state.replays[call.idempotencyKey] = { created: simulation.now(), request, body };
    }
    simulation.save();
  }
  return { body, replayed: false };
}

function checkHeaders(simulation: Simulation, call: ApiCall): void {
  const key = /^Bearer (.*)$/.exec(call.authorization ?? '')?.[1];
  if (key === undefined || !/^(sk|rk)_test_\w+$/.test(key)) {
    const message = 'The stand-in takes keys that start with sk_test_ or rk_test_ only.';
    throw new ApiRefusal(401, 'invalid_request_error', message, 'api_key_invalid');
  }
  if (call.version !== simulation.wire.version) {
    const message = `The stand-in speaks version ${simulation.wire.version} only, not ${call.version ?? 'none'}.`;
    throw new ApiRefusal(400, 'invalid_request_error', message, 'version_mismatch');
  }
}

function readParams(simulation: Simulation, match: Match, call: ApiCall): WireObject {
  const { params, problems } = simulation.wire.readRequest(match.operation, call.query, call.body);
  const [first] = problems;
  if (!first) return params;
  throw new ApiRefusal(400, 'invalid_request_error', first.message, first.code, first.param);
}

/** The stored answer of the same key; a key belongs to one request. Refused requests leave nothing behind. */
function replayOf(simulation: Simulation, call: ApiCall, request: string): WireObject | null {
  const key = call.idempotencyKey;
  if (!key || call.method !== 'POST') return null;
  if (key.length > longestKey) {
    throw new ApiRefusal(400, 'idempotency_error', `Keys are at most ${longestKey} characters.`);
  }
  const replay = simulation.state.replays[key];
  if (!replay) return null;
  if (replay.request !== request) {
    const message =
      'Keys for idempotent requests can only be used with the same parameters they were first used with.';
    throw new ApiRefusal(400, 'idempotency_error', message);
  }
  return replay.body;
}

function run(simulation: Simulation, { operation, ids }: Match, params: WireObject): WireObject {
  const route = apiRoutes.get(operation.operationId);
  if (!route) throw notSimulated(operation.operationId);
  const body = route.run(simulation, params, ids);
  const paths = Array.isArray(params.expand) ? params.expand.map(String) : [];
  return expandPaths(simulation, body, paths);
}
