import { LOCALES, localePath } from '~/platform/i18n';

/** What has nothing to find: signed-in parts, forms and the mailbox of the trial. */
const PRIVATE = [
  '/admin',
  '/account',
  '/buyer',
  '/enterprise',
  '/organisation/',
  '/invitations',
  '/dashboard',
  '/demo',
  '/sign-out',
];

/** What search engines may read, and where the list of pages is. */
export function robotsText(appUrl: string): string {
  const disallowed = LOCALES.flatMap((locale) =>
    PRIVATE.map((path) => `Disallow: ${localePath(path, locale)}`),
  );
  return ['User-agent: *', ...disallowed, '', `Sitemap: ${appUrl.replace(/\/+$/, '')}/sitemap.xml`, ''].join(
    '\n',
  );
}
