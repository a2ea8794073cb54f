import { Form, Link, NavLink, useLocation } from '@remix-run/react';
import { type ComponentProps, createContext, useContext } from 'react';
import { type Locale, localeOfPath, localePath as toLocale, withoutLocale } from '~/platform/i18n';
import { keepParameter, type KeptParameter } from './keep-parameter';

/** The same path in the asked language. Only rooted paths ("/news?page=2") change; relative ones and hashes stay. */
export function localePath(path: string, locale: Locale): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  const end = path.search(/[?#]/);
  const pathname = end === -1 ? path : path.slice(0, end);
  return toLocale(withoutLocale(pathname), locale) + path.slice(pathname.length);
}

/** The parameter to keep in every address of the pages inside; null keeps none. */
export const KeepInAddress = createContext<KeptParameter | null>(null);

/** Makes an address out of a path: in the language on screen and with the kept parameter. */
export function useAddress(): (path: string) => string {
  const locale = useLocale();
  const kept = useContext(KeepInAddress);
  return (path) => localePath(keepParameter(path, kept), locale);
}

/** The language of the address on screen. */
export function useLocale(): Locale {
  return localeOfPath(useLocation().pathname);
}

type AppLinkProps = Omit<ComponentProps<typeof Link>, 'to'> & { to: string };
type AppNavLinkProps = Omit<ComponentProps<typeof NavLink>, 'to'> & { to: string };

/** A link that stays in the reader's language. */
export function AppLink({ to, ...rest }: AppLinkProps) {
  return <Link to={useAddress()(to)} {...rest} />;
}

/** A link that also knows whether it is the current page (`aria-current`). */
export function AppNavLink({ to, ...rest }: AppNavLinkProps) {
  return <NavLink to={useAddress()(to)} {...rest} />;
}

/** A form that stays in the reader's language; without `action` it posts to the current address. */
export function AppForm({ action, ...rest }: ComponentProps<typeof Form>) {
  const address = useAddress();
  return <Form {...(action === undefined ? {} : { action: address(action) })} {...rest} />;
}
