import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createI18n, localeOfPath } from '~/platform/i18n';

/** Only the texts of the page's own language travel to the browser. */
async function hydrate() {
  const locale = localeOfPath(window.location.pathname);
  const { default: texts } = locale === 'en' ? await import('~/texts/en') : await import('~/texts/nl');
  const i18n = createI18n(locale, texts);
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <RemixBrowser />
        </I18nextProvider>
      </StrictMode>,
    );
  });
}

void hydrate();
