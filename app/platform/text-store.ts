import { createTranslator, type Locale, type TextTree, type Translate } from './i18n';

/** Fetches the texts of one namespace, the first part of a key. */
export type LoadTexts = () => Promise<TextTree>;

export type TextStore = {
  t: Translate;
  load: (namespaces: readonly string[]) => Promise<void>;
};

/**
 * The texts of a browser, which arrive by namespace as pages need them. A key of a namespace that is not
 * here yet makes React wait for it: `t` throws the promise, and the page before it stays until then.
 */
export function createTextStore(locale: Locale, loaders: Readonly<Record<string, LoadTexts>>): TextStore {
  const texts: Record<string, TextTree> = {};
  const underway = new Map<string, Promise<void>>();
  const say = createTranslator(locale, texts);

  function fetchTexts(namespace: string): Promise<void> | undefined {
    const loader = loaders[namespace];
    if (texts[namespace] || !loader) return undefined;
    let promise = underway.get(namespace);
    if (!promise) {
      promise = loader().then((tree) => {
        texts[namespace] = tree;
      });
      promise.catch(() => underway.delete(namespace));
      underway.set(namespace, promise);
    }
    return promise;
  }

  return {
    t: (key, params) => {
      const waiting = fetchTexts(key.split('.', 1)[0] ?? '');
      if (waiting) throw waiting as unknown as Error;
      return say(key, params);
    },
    load: async (namespaces) => {
      await Promise.all(namespaces.map(async (namespace) => fetchTexts(namespace)));
    },
  };
}

/** A translator that remembers which namespaces a page spoke, so that its browser starts with exactly those. */
export function recordNamespaces(say: Translate): { t: Translate; spoken: () => string[] } {
  const namespaces = new Set<string>();
  return {
    t: (key, params) => {
      namespaces.add(key.split('.', 1)[0] ?? '');
      return say(key, params);
    },
    spoken: () => [...namespaces].sort(),
  };
}
