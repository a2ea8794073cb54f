import { randomBytes, randomUUID } from 'node:crypto';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import type * as MarketProcess from './app/process.server';

const root = import.meta.dirname;
/** A name and not a literal, because the file exists only after `npm run build`. */
const PRODUCTION_BUILD: string = './build/server/index.js';
const inDevelopment = process.argv.includes('--dev');

type Build = ServerBuild & { entry: { module: { marketProcess: typeof MarketProcess } } };

const vite = inDevelopment
  ? await import('vite').then(({ createServer }) => createServer({ server: { middlewareMode: true } }))
  : undefined;

async function loadBuild(): Promise<Build> {
  if (vite) return (await vite.ssrLoadModule('virtual:remix/server-build')) as Build;
  return (await import(PRODUCTION_BUILD)) as Build;
}

const { marketProcess } = (await loadBuild()).entry.module;
const running = await marketProcess.startProcess(root).catch((error: unknown) => {
  process.stderr.write(`${marketProcess.startFailure(error)}\n`);
  process.exit(1);
});
const { settings } = running;

const app = express();
app.disable('x-powered-by');
app.set('trust proxy', settings.TRUST_PROXY);

app.get('/health/live', (_request, response) => void response.json({ ok: true }));
app.get('/health/ready', async (_request, response) => {
  const health = await running.health();
  response.status(health.ok ? 200 : 503).json(health);
});

app.use((_request, response, next) => {
  response.locals.cspNonce = randomBytes(16).toString('base64');
  response.locals.requestId = randomUUID();
  response.setHeader('X-Request-Id', response.locals.requestId as string);
  next();
});
app.use(
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'", (_request, response) => `'nonce-${(response as Response).locals.cspNonce}'`],
        'style-src': inDevelopment ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        'img-src': ["'self'", 'data:', ...marketProcess.pictureSources(settings)],
        'font-src': ["'self'"],
        'connect-src': inDevelopment ? ["'self'", 'ws:'] : ["'self'"],
        'form-action': ["'self'", ...marketProcess.formTargets(settings)],
        'frame-ancestors': ["'none'"],
        'base-uri': ["'none'"],
        'object-src': ["'none'"],
      },
    },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: settings.APP_URL.startsWith('https://'),
  }),
);
const OWN_HEADERS = [
  'Content-Security-Policy',
  'Cross-Origin-Resource-Policy',
  'Referrer-Policy',
  'X-Content-Type-Options',
];
/** Files are the same for everybody: no cookie is read, and they bring stricter headers of their own. */
app.use('/files', (request, response, next) => {
  delete request.headers.cookie;
  for (const name of OWN_HEADERS) response.removeHeader(name);
  next();
});
app.use(compression());

if (vite) app.use(vite.middlewares);
else {
  const assets = { immutable: true, maxAge: '1y', fallthrough: false } as const;
  app.use('/assets', express.static(`${root}/build/client/assets`, assets));
  app.use(express.static(`${root}/build/client`, { maxAge: '1h', index: false }));
}

const LARGEST_FORM = 1_000_000;
/** A larger body is not read to its end: the answer is given at once, and the connection ends a little later. */
const LARGEST_DRAIN = 64_000_000;
const LINGER_MS = 3_000;

/** A body of unknown or unfit length is refused before anything reads it; a form's page says so itself. */
app.use((request: Request, response: Response, next: NextFunction) => {
  const type = request.get('content-type') ?? '';
  const isUpload = type.startsWith('multipart/form-data');
  const length = Number(request.get('content-length') ?? 0);
  if (request.get('transfer-encoding') !== undefined) {
    response.status(411).set('Connection', 'close').type('text').send('Length required.');
  } else if (length <= (isUpload ? marketProcess.largestUpload(request.path) : LARGEST_FORM)) {
    next();
  } else if (!(isUpload || type.startsWith('application/x-www-form-urlencoded'))) {
    response.status(413).set('Connection', 'close').type('text').send('Too large.');
    response.once('finish', () => request.destroy());
  } else if (length > LARGEST_DRAIN) {
    // A browser shows the answer only when it could go on sending until it had read it.
    response.locals.isBodyTooLarge = true;
    response.once('finish', () => setTimeout(() => request.destroy(), LINGER_MS).unref());
    next();
  } else {
    request.once('end', next).once('error', next).resume();
    response.locals.isBodyTooLarge = true;
  }
});

/** A form of another site cannot post here; webhooks carry a signature instead of an origin. */
app.use((request: Request, response: Response, next: NextFunction) => {
  const safe = ['GET', 'HEAD', 'OPTIONS'].includes(request.method) || request.path.startsWith('/webhooks/');
  const origin = request.get('origin');
  const foreign = origin !== undefined && !marketProcess.isOwnOrigin(settings, origin, request.get('host'));
  if (!safe && (foreign || request.get('sec-fetch-site') === 'cross-site')) {
    response.status(403).type('text').send('Forbidden: this form was sent from another site.');
    return;
  }
  next();
});

app.all(
  '*',
  createRequestHandler({
    build: inDevelopment ? loadBuild : await loadBuild(),
    getLoadContext: (request, response) => ({
      clientAddress: request.ip,
      cspNonce: response.locals.cspNonce as string,
      isBodyTooLarge: response.locals.isBodyTooLarge === true,
      requestId: response.locals.requestId as string,
    }),
  }),
);

const server = app.listen(settings.PORT, settings.HOST, () => running.announce());
/** Longer than proxies keep a quiet connection, so that none sends a request into one that just closed. */
server.keepAliveTimeout = 75_000;
server.on('error', (error: NodeJS.ErrnoException) => {
  const taken = `Port ${settings.PORT} is taken by another program; choose one with PORT=… or --port.`;
  process.stderr.write(`${error.code === 'EADDRINUSE' ? taken : error.message}\n`);
  process.exit(1);
});

let stopping = false;
/** Finishes running requests and jobs, then ends; at most eight seconds. */
async function stop() {
  if (stopping) return;
  stopping = true;
  const deadline = setTimeout(() => process.exit(1), 8_000);
  server.close();
  server.closeIdleConnections();
  await running.stop();
  server.closeAllConnections();
  await vite?.close();
  clearTimeout(deadline);
  process.exit(0);
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
