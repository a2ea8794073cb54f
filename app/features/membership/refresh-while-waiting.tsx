import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';

const EVERY_SECONDS = 4;

/** Asks this page anew every few seconds: with JavaScript in place, without it by loading the page again. */
export function RefreshWhileWaiting() {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== 'idle') return undefined;
    const timer = setTimeout(revalidate, EVERY_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [revalidate, state]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content={String(EVERY_SECONDS)} />
    </noscript>
  );
}
