import { useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';

/** After a move to another page, puts the focus on its title, so that keyboards and screen readers start there. */
export function RouteFocus() {
  const { pathname, hash } = useLocation();
  const last = useRef(pathname);

  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    if (hash !== '' || document.querySelector('[data-error-summary]')) return;
    const target =
      document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
    if (target && !target.hasAttribute('tabindex')) target.tabIndex = -1;
    target?.focus({ preventScroll: true });
  }, [pathname, hash]);

  return null;
}
