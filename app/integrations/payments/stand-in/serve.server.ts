import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerApiCall } from './answer-api-call';
import { answerControlCall, isControlCaller } from './answer-control-call';
import type { StandInControl } from './control';
import type { FaultKind, Faults } from './faults';
import { answerPage } from './pages/answer-page';
import { readBody } from './request-body.server';
import type { Simulation } from './simulation';

export type ServeParts = {
  simulation: Simulation;
  faults: Faults;
  control: StandInControl;
  controlToken: string;
  violations: string[];
};

/** A fault of the stand-in itself is remembered and answered with 500, so that no test can miss it. */
export async function serve(
  parts: ServeParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const url = new URL(request.url ?? '/', 'http://stand-in');
    const body = await readBody(request);
    if (body === null) return send(response, 413, {}, 'too large');
    if (url.pathname.startsWith('/v1/')) return serveApi(parts, request, response, url, body);
    if (url.pathname.startsWith('/_control/')) return await serveControl(parts, request, response, url, body);
    const form = new URLSearchParams(request.method === 'POST' ? body : '');
    const call = { method: request.method ?? 'GET', path: url.pathname, query: url.searchParams, form };
    const answer = answerPage(parts.simulation, call);
    send(response, answer.status, answer.headers, answer.body);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    parts.violations.push(message);
    const json = { error: { type: 'api_error', message: `the stand-in failed: ${message}` } };
    if (!response.headersSent) sendJson(response, 500, { 'Stripe-Should-Retry': 'false' }, json);
  }
}

function serveApi(
  parts: ServeParts,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  body: string,
): void {
  const fault = parts.faults.takeFault();
  if (fault) return answerFault(parts.faults, fault, response);
  const { method = 'GET', headers } = request;
  const key = headers['idempotency-key'];
  const answer = answerApiCall(parts.simulation, {
    method,
    path: url.pathname,
    query: url.search,
    body,
    authorization: headers.authorization,
    version: headerText(headers['stripe-version']),
    idempotencyKey: headerText(key),
  });
  const loss = method === 'GET' ? null : parts.faults.takeLoss();
  if (loss === 'lose-response') return void response.destroy();
  const text = JSON.stringify(answer.body);
  if (loss === 'cut-response') {
    response.writeHead(answer.status, { 'Content-Type': 'application/json', 'Content-Length': text.length });
    response.write(text.slice(0, text.length / 2), () => response.destroy());
    return;
  }
  sendJson(response, answer.status, answer.headers, answer.body);
}

function headerText(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function answerFault(faults: Faults, kind: FaultKind, response: ServerResponse): void {
  if (kind === 'hang') return faults.hang(() => response.destroy());
  if (kind === 'refuse-connection') return void response.destroy();
  const type = kind === '429' ? 'rate_limit_error' : 'api_error';
  const json = { error: { type, message: `simulated ${kind}` } };
  sendJson(response, Number(kind), { 'Request-Id': 'req_simulated' }, json);
}

async function serveControl(
  parts: ServeParts,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  body: string,
): Promise<void> {
  if (request.method !== 'POST' || !isControlCaller(request.headers.authorization, parts.controlToken)) {
    return send(response, 403, {}, 'forbidden');
  }
  try {
    const text = await answerControlCall(parts.control, url.pathname, body);
    send(response, 200, { 'Content-Type': 'application/json' }, text);
  } catch (error) {
    send(response, 400, {}, error instanceof Error ? error.message : 'bad request');
  }
}

function sendJson(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: object,
): void {
  send(response, status, { ...headers, 'Content-Type': 'application/json' }, JSON.stringify(body));
}

function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string | Buffer,
): void {
  response.writeHead(status, headers);
  response.end(body);
}
