import { localePath, withoutLocale } from '~/platform/i18n';
import { keepParameter } from '~/ui/keep-parameter';
import type { Actor, ActorOrganisation } from './actor';

/** Says in an address for which of their organisations a person works; its value is the slug. */
export const ORGANISATION_PARAM = 'org';

/** Pages on which somebody works for an organisation. */
const SCOPED = /^\/(dashboard|buyer|enterprise|organisation)(\/|$)/;

/** Whether a page is about the organisation one works for; `path` may carry a language, a query or a hash. */
export function isOrganisationPath(path: string): boolean {
  const [pathname = ''] = path.split(/[?#]/);
  return SCOPED.test(withoutLocale(pathname));
}

/** The same address with the organisation in it, for links in mails and redirects; an address that names one keeps it. */
export function withOrganisation(path: string, slug: string): string {
  return keepParameter(path, { name: ORGANISATION_PARAM, value: slug, isKeptOn: isOrganisationPath });
}

/** The complete address of a page, for mails and other sites: in the reader's language and for the organisation it is about. */
export function completeAddress(
  ctx: { env: { APP_URL: string } },
  path: string,
  { locale, organisation }: { locale: string; organisation?: { slug: string } | undefined },
): string {
  const scoped = organisation ? withOrganisation(path, organisation.slug) : path;
  return ctx.env.APP_URL.replace(/\/+$/, '') + localePath(scoped, locale === 'en' ? 'en' : 'nl');
}

/** The organisation an address asks for, then the one of the cookie, then the oldest. */
export function chooseOrganisation(
  organisations: readonly ActorOrganisation[],
  url: URL,
  cookieId: string | undefined,
): ActorOrganisation | null {
  const slug = url.searchParams.get(ORGANISATION_PARAM);
  return (
    organisations.find((organisation) => organisation.slug === slug) ??
    organisations.find(({ id }) => id === cookieId) ??
    organisations[0] ??
    null
  );
}

/**
 * What an address says about the organisation: `fits`, `foreign` when it names one the person does not belong
 * to, or `unsaid` when a person of several organisations has to be told apart by it and it does not.
 */
export function readOrganisationOf(actor: Actor, url: URL): 'fits' | 'foreign' | 'unsaid' {
  if (actor.kind !== 'person' || !isOrganisationPath(url.pathname)) return 'fits';
  const slug = url.searchParams.get(ORGANISATION_PARAM);
  if (slug === null) return actor.organisations.length > 1 ? 'unsaid' : 'fits';
  return actor.organisations.some((organisation) => organisation.slug === slug) ? 'fits' : 'foreign';
}

/** Where a redirect leads a person of several organisations: to the page of the one this request acted for. */
export function keepOrganisation(actor: Actor, path: string): string {
  if (actor.kind !== 'person' || !actor.organisation || actor.organisations.length < 2) return path;
  return withOrganisation(path, actor.organisation.slug);
}

/** Whether two addresses are about different organisations, so that what the frame says must be read again. */
export function changesOrganisation(from: URL, to: URL): boolean {
  const slug = to.searchParams.get(ORGANISATION_PARAM);
  return slug !== null && slug !== from.searchParams.get(ORGANISATION_PARAM);
}
