import Stripe from 'stripe';
import { PaymentsRefused, PaymentsUnavailable } from './payments-port';

/** The part of a logger that the adapter needs; a pino logger fits. */
export type PaymentsLog = { warn(fields: Record<string, unknown>, message: string): void };

/** Conflict of two requests with one key, too many requests, and every fault at Stripe: worth trying again. */
function isPassing(error: Stripe.errors.StripeError): boolean {
  if (error instanceof Stripe.errors.StripeConnectionError) return true;
  const status = error.statusCode;
  return status === undefined || status === 409 || status === 429 || status >= 500;
}

/** Turns what the library throws into the port's two errors; anything that is no Stripe error stays as it is. */
export function toPaymentsError(error: unknown): unknown {
  if (!(error instanceof Stripe.errors.StripeError)) return error;
  const code = error.code ?? error.type;
  if (isPassing(error)) return new PaymentsUnavailable(`payments unavailable: ${code}`);
  const told =
    error.statusCode === 401 || error.statusCode === 403 ? 'the key was not accepted' : error.message;
  return new PaymentsRefused(told, code, error.param ?? null);
}

/** True for "no such object"; Stripe answers it with 404 on a path and 400 on a parameter. */
export function isMissing(error: unknown): boolean {
  return error instanceof PaymentsRefused && error.code === 'resource_missing';
}

/**
 * Runs one call and translates its error. The log gets status, code and request id: never a message or a header,
 * as they may quote keys or bank data.
 */
export async function callStripe<T>(
  operation: string,
  log: PaymentsLog | undefined,
  call: () => Promise<T>,
): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) {
      const { statusCode, code, type, requestId, param } = error;
      log?.warn({ operation, statusCode, code, type, requestId, param }, 'payments call failed');
    }
    throw toPaymentsError(error);
  }
}
