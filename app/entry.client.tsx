import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { type Locale, localeOfPath, type TextTree } from '~/platform/i18n';
import { createTextStore, type LoadTexts } from '~/platform/text-store';
import { readSpokenTexts, SpokenTextsContext } from '~/ui/spoken-texts';
import { TextProvider } from '~/ui/use-text';

const FILES = {
  nl: import.meta.glob<TextTree>('./texts/nl/*.ts', { import: 'default' }),
  en: import.meta.glob<TextTree>('./texts/en/*.ts', { import: 'default' }),
};

const loadersOf = (locale: Locale): Record<string, LoadTexts> =>
  Object.fromEntries(
    Object.entries(FILES[locale]).map(([file, load]) => [file.replace(/^.*\/|\.ts$/g, ''), load]),
  );

/** Only the texts of the page's own language and namespaces travel to the browser; the rest follows when needed. */
async function hydrate() {
  const locale = localeOfPath(window.location.pathname);
  const spoken = readSpokenTexts();
  const texts = createTextStore(locale, loadersOf(locale));
  await texts.load(spoken);
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <TextProvider value={texts.t}>
          <SpokenTextsContext.Provider value={() => spoken}>
            <RemixBrowser />
          </SpokenTextsContext.Provider>
        </TextProvider>
      </StrictMode>,
    );
  });
}

void hydrate();
