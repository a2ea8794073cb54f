import type { AppContext } from '~/features/accounts/actor';
import { notFound } from '~/platform/errors';
import { isHandedOut } from './file-address.server';
import { cardKey, hasCardCopy } from './file-rules';
import { HIDDEN_STATUSES } from './organisation';
import { orAway } from './store-file.server';

/** What every file is served with: nothing in it may run, and no other site may use it. */
const SAFE = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'Cross-Origin-Resource-Policy': 'same-site',
  'Referrer-Policy': 'no-referrer',
};

const CACHE = { logo: 'public, max-age=31536000, immutable', photo: 'public, max-age=86400' };
const PRIVATE = 'private, no-store';

/**
 * The file at an address; `not_found` for one that does not exist, is not on a page for everybody, or was not handed out.
 * `size=card` asks for the small copy of a photo. Neither reads nor sets a cookie.
 */
export async function serveFile(ctx: AppContext, id: string, query: URLSearchParams): Promise<Response> {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw notFound();
  const file = await ctx.db.storedFile.findUnique({
    where: { id },
    select: {
      ...{ purpose: true, name: true, storageKey: true, width: true, height: true },
      logoOf: { select: { id: true } },
      postFile: {
        select: { offer: { select: { status: true, organisation: { select: { status: true } } } } },
      },
    },
  });
  if (!file) throw notFound();
  const { purpose, logoOf, postFile } = file;
  const isPublic = purpose === 'logo' ? logoOf !== null : isOnLivePage(postFile?.offer);
  if (!isPublic && (purpose === 'logo' || !isHandedOut(ctx, id, query))) throw notFound();
  const isShown = purpose === 'logo' || purpose === 'photo';
  const isSmall = purpose === 'photo' && query.get('size') === 'card' && hasCardCopy(file.width, file.height);
  const small = isSmall ? await orAway(ctx.storage.get(cardKey(file.storageKey))) : null;
  const stored = small ?? (await orAway(ctx.storage.get(file.storageKey)));
  if (!stored) throw notFound();
  return new Response(new Uint8Array(stored.body), {
    headers: {
      ...SAFE,
      'Content-Type': stored.contentType,
      'Content-Length': String(stored.body.byteLength),
      'Content-Disposition': `${isShown ? 'inline' : 'attachment'}; filename="${file.name}"`,
      'Cache-Control': isPublic && isShown ? CACHE[purpose] : PRIVATE,
    },
  });
}

type PostOwner = { status: string; organisation: { status: string } };

/** Everybody may read the files of an offer that is on the market. */
const isOnLivePage = (offer: PostOwner | null | undefined): boolean =>
  offer?.status === 'live' && !(HIDDEN_STATUSES as readonly string[]).includes(offer.organisation.status);
