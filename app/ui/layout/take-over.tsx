import { useEffect } from 'react';

/**
 * Marks the document once scripts have taken over: until then the browser alone answers clicks and keys. Whoever looks at
 * pages without eyes, such as the browser tests, waits for it.
 */
export function TakeOver() {
  useEffect(() => {
    document.documentElement.dataset.scripts = 'on';
  }, []);
  return null;
}
