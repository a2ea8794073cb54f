import { useLocation } from '@remix-run/react';
import { type RefObject, useEffect, useRef } from 'react';

/** Folds a menu made of `<details>` when the page changes, on Escape, and on a press elsewhere. */
export function useFoldMenu(): RefObject<HTMLDetailsElement> {
  const menu = useRef<HTMLDetailsElement>(null);
  const { pathname, search } = useLocation();

  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [pathname, search]);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape' || !menu.current?.open) return;
      menu.current.open = false;
      menu.current.querySelector('summary')?.focus();
    }
    function onPress(event: PointerEvent) {
      const owner = menu.current?.parentElement;
      if (menu.current?.open && event.target instanceof Node && !owner?.contains(event.target)) {
        menu.current.open = false;
      }
    }
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', onPress);
    };
  }, []);

  return menu;
}
