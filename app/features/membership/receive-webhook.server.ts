import type { AppContext } from '~/features/accounts/actor';
import { BadSignature, type WebhookEvent } from '~/integrations/payments/payments-port';
import type { Env } from '~/platform/env.server';
import { DomainError } from '~/platform/errors';
import { acceptEvent, type Acceptance } from './accept-event.server';

/** Largest body that is read; the provider's events stay far below it. */
export const MAX_WEBHOOK_BYTES = 256 * 1024;

/**
 * Takes a webhook in: checks size, signature and mode, writes it into the inbox, and nothing else. Throws `too_large`
 * or `invalid`; any other error means that it was not stored, so that the provider delivers it again.
 */
export async function receiveWebhook(ctx: AppContext, request: Request): Promise<Acceptance> {
  const body = await readLimited(request, MAX_WEBHOOK_BYTES);
  const event = verify(ctx, body, request.headers.get('stripe-signature'));
  if (event.livemode !== takesLiveEvents(ctx.env)) {
    ctx.log.warn({ event: event.id, livemode: event.livemode }, 'refused a webhook of the other mode');
    throw new DomainError('invalid');
  }
  const acceptance = await ctx.db.$transaction((tx) => acceptEvent(tx, event));
  ctx.log.info({ event: event.id, type: event.type, acceptance }, 'webhook received');
  return acceptance;
}

/** Live events belong to a live key; the stand-in and test keys take test events only. */
export const takesLiveEvents = (env: Env): boolean => /^(sk|rk)_live_/.test(env.STRIPE_SECRET_KEY ?? '');

function verify(ctx: AppContext, body: string, signature: string | null): WebhookEvent {
  try {
    return ctx.payments.verifyWebhook(body, signature);
  } catch (error) {
    if (!(error instanceof BadSignature)) throw error;
    ctx.log.warn({ reason: error.message }, 'refused a webhook without a good signature');
    throw new DomainError('invalid');
  }
}

/** The exact bytes as text: the signature is over what was sent, before any parsing. */
async function readLimited(request: Request, limit: number): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new DomainError('too_large');
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > limit) throw new DomainError('too_large');
    chunks.push(read.value);
  }
  return Buffer.concat(chunks).toString('utf8');
}
