import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { rootLog } from '~/platform/log.server';
import { localeOfPath } from '~/platform/i18n';
import { NonceContext } from '~/platform/nonce';
import { translator } from '~/platform/texts.server';
import { recordNamespaces } from '~/platform/text-store';
import { SpokenTextsContext } from '~/ui/spoken-texts';
import { TextProvider } from '~/ui/use-text';

/** What server.ts needs of the application; it has no other way in. */
export * as marketProcess from '~/process.server';

const ABORT_AFTER_MS = 10_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const nonce = (loadContext as { cspNonce?: string }).cspNonce ?? '';
  const locale = localeOfPath(new URL(request.url).pathname);
  const texts = recordNamespaces(translator(locale));
  const waitForAll = isbot(request.headers.get('user-agent') ?? '');
  return new Promise((resolve, reject) => {
    let responseStatus = status;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <TextProvider value={texts.t}>
          <SpokenTextsContext.Provider value={texts.spoken}>
            <RemixServer context={remixContext} url={request.url} nonce={nonce} abortDelay={ABORT_AFTER_MS} />
          </SpokenTextsContext.Provider>
        </TextProvider>
      </NonceContext.Provider>,
      {
        nonce,
        [waitForAll ? 'onAllReady' : 'onShellReady']: () => {
          const body = new PassThrough();
          headers.set('Content-Type', 'text/html; charset=utf-8');
          headers.set('Content-Language', locale);
          keepPrivate(headers);
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: responseStatus }));
          pipe(body);
        },
        onShellError: reject,
        onError: (error: unknown) => {
          responseStatus = 500;
          rootLog().error({ err: error, path: new URL(request.url).pathname }, 'page could not be rendered');
        },
      },
    );
    setTimeout(abort, ABORT_AFTER_MS + 1_000).unref();
  });
}

/** The answers that pages fetch while one walks through the site. */
export function handleDataRequest(response: Response): Response {
  keepPrivate(response.headers);
  return response;
}

/** What a person sees is theirs: no cache in between keeps it, and the browser asks again before it shows it once more. */
function keepPrivate(headers: Headers): void {
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache');
}

/** Faults of loaders and actions end here once, with the request id; the person sees none of it. */
export function handleError(error: unknown, { request, context }: { request: Request; context: unknown }) {
  if (request.signal.aborted) return;
  const { requestId } = (context ?? {}) as { requestId?: string };
  rootLog().error({ err: error, requestId, path: new URL(request.url).pathname }, 'request failed');
}
