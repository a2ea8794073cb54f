import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunctionArgs,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { type ReactNode, Suspense } from 'react';
import { changesOrganisation } from '~/features/accounts/active-organisation';
import { MarketShell } from '~/features/site/market-shell';
import { PageHead } from '~/features/site/page-head';
import { ProblemPage, toProblem } from '~/features/site/problem-page';
import { getSiteFrame } from '~/features/site/site-frame';
import type { CategoryWords } from '~/features/taxonomy/category-tree';
import { CategoryWordsContext } from '~/features/taxonomy/category-words-context';
import { handle } from '~/handle.server';
import { localeOfPath, withoutLocale } from '~/platform/i18n';
import { useNonce } from '~/platform/nonce';
import headingFont from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2?url';
import textFont from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import styles from '~/ui/styles/app.css?url';
import { SpokenTexts } from '~/ui/spoken-texts';
import { useText } from '~/ui/use-text';

const fontAhead = (href: string) =>
  ({ rel: 'preload', as: 'font', type: 'font/woff2', href, crossOrigin: 'anonymous' }) as const;

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  fontAhead(headingFont),
  fontAhead(textFont),
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
];

export const meta: MetaFunction = ({ error }) => (error ? [] : [{ title: 'Social Impact Market' }]);

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx) => getSiteFrame(ctx), { isFrame: true });
}

/** Who looks changes by a post, by a session that ended or by going to another organisation's page; else the frame stays. */
export function shouldRevalidate({
  currentUrl,
  formMethod,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
  if (formMethod && formMethod !== 'GET') return defaultShouldRevalidate;
  return changesOrganisation(currentUrl, nextUrl) || withoutLocale(nextUrl.pathname) === '/sign-in';
}

/** The document around every page, also around the page that says what went wrong. */
export function Layout({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation();
  const nonce = useNonce();
  return (
    <html lang={localeOfPath(pathname)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <ProblemTitle />
        <PageHead
          pathname={pathname}
          search={search}
          appUrl={useRouteLoaderData<typeof loader>('root')?.appUrl}
          isProblem={useIsProblem()}
        />
        <Links />
      </head>
      <body>
        <Suspense>{children}</Suspense>
        <SpokenTexts />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

function useIsProblem(): boolean {
  const error = useRouteError();
  return error !== undefined && error !== null;
}

const NO_WORDS: CategoryWords[] = [];

/** A page that went wrong has no words of its own for its title. */
function ProblemTitle() {
  const error = useRouteError();
  const t = useText();
  if (!useIsProblem()) return null;
  return <title>{t('site.pageTitle', { page: t(`site.problem.${toProblem(error).status}.title`) })}</title>;
}

export default function App() {
  const frame = useRouteLoaderData<typeof loader>('root');
  return (
    <MarketShell frame={frame}>
      <CategoryWordsContext.Provider value={frame?.categoryWords ?? NO_WORDS}>
        <Outlet />
      </CategoryWordsContext.Provider>
    </MarketShell>
  );
}

export function ErrorBoundary() {
  return (
    <MarketShell frame={useRouteLoaderData<typeof loader>('root')}>
      <ProblemPage problem={toProblem(useRouteError())} />
    </MarketShell>
  );
}
