import type { AppContext } from '~/features/accounts/actor';
import { notFound } from '~/platform/errors';
import { isHandedOut } from './file-address.server';
import { orAway } from './store-file.server';

/** What every file is served with: nothing in it may run, and no other site may use it. */
const SAFE = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'Cross-Origin-Resource-Policy': 'same-site',
  'Referrer-Policy': 'no-referrer',
};

/**
 * The file at an address; `not_found` for one that does not exist, is no logo in use, or was not handed out.
 * Neither reads nor sets a cookie.
 */
export async function serveFile(ctx: AppContext, id: string, query: URLSearchParams): Promise<Response> {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw notFound();
  const file = await ctx.db.storedFile.findUnique({
    where: { id },
    select: { purpose: true, name: true, storageKey: true, logoOf: { select: { id: true } } },
  });
  if (!file) throw notFound();
  const isLogo = file.purpose === 'logo';
  if (isLogo ? !file.logoOf : !isHandedOut(ctx, id, query)) throw notFound();
  const stored = await orAway(ctx.storage.get(file.storageKey));
  if (!stored) throw notFound();
  return new Response(new Uint8Array(stored.body), {
    headers: {
      ...SAFE,
      'Content-Type': stored.contentType,
      'Content-Length': String(stored.body.byteLength),
      'Content-Disposition': `${isLogo ? 'inline' : 'attachment'}; filename="${file.name}"`,
      'Cache-Control': isLogo ? 'public, max-age=31536000, immutable' : 'private, no-store',
    },
  });
}
