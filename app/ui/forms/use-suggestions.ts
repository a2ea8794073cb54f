import { useEffect, useRef, useState } from 'react';
import type { Suggestion } from './suggestion';

/** Waits this long after the last key, in ms. */
const PAUSE_MS = 150;
const SHORTEST = 2;

/**
 * Suggestions for what is being typed, from an address that answers `{ suggestions }` to `q`. An older question
 * never answers a newer one; when the server does not answer there is simply no list.
 */
export function useSuggestions(source: string) {
  const [suggestions, setSuggestions] = useState<Suggestion[]>([]);
  const asked = useRef<AbortController | null>(null);
  const timer = useRef<number | undefined>(undefined);

  const clear = () => {
    window.clearTimeout(timer.current);
    asked.current?.abort();
    setSuggestions([]);
  };
  const ask = (text: string) => {
    window.clearTimeout(timer.current);
    asked.current?.abort();
    if (text.trim().length < SHORTEST) return setSuggestions([]);
    const controller = new AbortController();
    asked.current = controller;
    timer.current = window.setTimeout(() => {
      fetchSuggestions(`${source}&q=${encodeURIComponent(text)}`, controller.signal)
        .then(setSuggestions)
        .catch(() => undefined);
    }, PAUSE_MS);
  };
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
      asked.current?.abort();
    },
    [],
  );
  return { suggestions, ask, clear };
}

async function fetchSuggestions(address: string, signal: AbortSignal): Promise<Suggestion[]> {
  const response = await fetch(address, { signal, headers: { Accept: 'application/json' } });
  if (!response.ok) return [];
  const { suggestions } = (await response.json()) as { suggestions: Suggestion[] };
  return suggestions;
}
