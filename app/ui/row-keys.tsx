import { type ReactNode, useEffect, useRef } from 'react';

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Around a table: with a row's link in focus, the arrow keys, Home and End go from row to row. Tab works as always. */
export function RowKeys({ children }: { children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = element.current;
    if (!box) return;
    const move = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
      const links = [...box.querySelectorAll<HTMLElement>('tbody th a')];
      const at = links.findIndex((link) => link === document.activeElement);
      if (at < 0) return;
      event.preventDefault();
      links[step(at, links.length)]?.focus();
    };
    box.addEventListener('keydown', move);
    return () => box.removeEventListener('keydown', move);
  }, []);
  return <div ref={element}>{children}</div>;
}
