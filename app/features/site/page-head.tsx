import { useText } from '~/ui/use-text';
import { THEME_COLOURS } from '~/ui/theme-colours';
import { pageAddresses } from './page-addresses';

const SHARE_LOCALES = { nl: 'nl_NL', en: 'en_GB' } as const;

interface PageHeadProps {
  pathname: string;
  search: string;
  /** Missing when the frame could not be read. */
  appUrl: string | undefined;
  isProblem: boolean;
}

/**
 * Where a page lives in each language, and how it looks when its address is shared. Pages that are
 * nobody else's business, and pages that went wrong, ask search engines to stay away.
 */
export function PageHead({ pathname, search, appUrl, isProblem }: PageHeadProps) {
  const t = useText();
  const addresses = appUrl === undefined || isProblem ? null : pageAddresses(appUrl, pathname, search);
  return (
    <>
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={THEME_COLOURS.light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={THEME_COLOURS.dark} />
      {!addresses && <meta name="robots" content="noindex" />}
      {addresses && (
        <>
          <link rel="canonical" href={addresses.canonical} />
          {addresses.alternates.map(({ locale, href }) => (
            <link key={locale} rel="alternate" hrefLang={locale} href={href} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={addresses.alternates[0]?.href} />
          <meta property="og:type" content="website" />
          <meta property="og:site_name" content={t('site.name')} />
          <meta property="og:url" content={addresses.canonical} />
          <meta property="og:locale" content={SHARE_LOCALES[addresses.locale]} />
          <meta property="og:image" content={addresses.shareImage} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={t('site.shareImage')} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  );
}
