import { useLocation } from '@remix-run/react';
import { type Locale, localeOfPath } from '~/platform/i18n';
import { localePath } from './locale-link';
import { useText } from './use-text';

/**
 * The same page in the other language, with the same search and filters. The whole document loads anew,
 * so that its language is right.
 */
export function LanguageSwitch({ className }: { className: string }) {
  const { pathname, search } = useLocation();
  const t = useText();
  const other: Locale = localeOfPath(pathname) === 'nl' ? 'en' : 'nl';
  return (
    <a className={className} href={localePath(pathname + search, other)} hrefLang={other} lang={other}>
      {t('ui.language.other')}
    </a>
  );
}
