import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '~/platform/clock';
import type { Env } from '~/platform/env.server';
import type { FilePurpose } from './file-rules';

export type AddressedFile = { id: string; name: string; purpose: FilePurpose };
type AddressContext = { env: Pick<Env, 'AUTH_SECRET'>; clock: Clock };

/** How long a handed-out address of a proof works, in milliseconds. */
export const ADDRESS_LASTS = 10 * 60 * 1_000;

const signature = (ctx: AddressContext, id: string, end: string) =>
  createHmac('sha256', `files ${ctx.env.AUTH_SECRET}`).update(`${id} ${end}`).digest('base64url');

/**
 * Where a file is read. Only for pages of people who may see it: the address works for ten minutes for whoever has
 * it; that of a logo, and of what `isPublic` says is on a page for everybody, has no end.
 */
export function fileAddress(
  ctx: AddressContext,
  { id, name, purpose }: AddressedFile,
  isPublic = purpose === 'logo',
): string {
  const path = `/files/${id}/${encodeURIComponent(name)}`;
  if (isPublic) return path;
  const end = String(ctx.clock.now().getTime() + ADDRESS_LASTS);
  return `${path}?end=${end}&key=${signature(ctx, id, end)}`;
}

/** Whether an address with these parts was handed out for this file and has not ended. */
export function isHandedOut(ctx: AddressContext, id: string, query: URLSearchParams): boolean {
  const [end, key] = [query.get('end') ?? '', query.get('key') ?? ''];
  if (!/^\d{13,15}$/.test(end) || Number(end) < ctx.clock.now().getTime()) return false;
  const [given, expected] = [Buffer.from(key), Buffer.from(signature(ctx, id, end))];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
