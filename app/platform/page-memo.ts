type Kept = { parts: readonly string[]; until: number };

/**
 * Pages that were rendered a moment ago, by everything that went into them. What is kept under a key is the same page as
 * would be rendered anew, so nothing has to be taken out when data change: other data are another key. Only what the
 * clock says on a page can be late, by `maxAgeMs` at most. The nonce of a response is put in anew each time.
 */
export function createPageMemo(options: { most: number; maxAgeMs: number; now?: () => number }) {
  const { most, maxAgeMs, now = () => performance.now() } = options;
  const pages = new Map<string, Kept>();
  return {
    get size(): number {
      return pages.size;
    },
    find(key: string, nonce: string): string | null {
      const kept = pages.get(key);
      if (!kept) return null;
      if (kept.until > now()) return kept.parts.join(nonce);
      pages.delete(key);
      return null;
    },
    keep(key: string, html: string, nonce: string): void {
      const [oldest] = pages.keys();
      if (pages.size >= most && oldest !== undefined) pages.delete(oldest);
      pages.set(key, { parts: html.split(nonce), until: now() + maxAgeMs });
    },
  };
}
