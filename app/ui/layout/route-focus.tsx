import { useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';

/**
 * After a move to another page, puts the focus on its title, so that keyboards and screen readers start there. A move
 * within the page, such as to the next step of a form, does so only when what had the focus is gone; then the part
 * marked `data-focus-after-step` comes first.
 */
export function RouteFocus() {
  const { pathname, search, hash } = useLocation();
  const last = useRef({ pathname, search });

  useEffect(() => {
    const { current } = last;
    if (current.pathname === pathname && current.search === search) return;
    last.current = { pathname, search };
    if (hash !== '' || document.querySelector('[data-error-summary]')) return;
    const isSamePage = current.pathname === pathname;
    if (isSamePage && document.activeElement !== document.body) return;
    const target =
      (isSamePage && document.querySelector<HTMLElement>('[data-focus-after-step]')) ||
      document.querySelector<HTMLElement>('main h1') ||
      document.querySelector<HTMLElement>('main');
    if (target && !target.hasAttribute('tabindex')) target.tabIndex = -1;
    target?.focus({ preventScroll: true });
  }, [pathname, search, hash]);

  return null;
}
