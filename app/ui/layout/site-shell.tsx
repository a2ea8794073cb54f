import type { ReactNode } from 'react';
import { useText } from '../use-text';
import { NavigationProgress } from './navigation-progress';
import { RouteFocus } from './route-focus';
import { SiteFooter, type FooterColumn } from './site-footer';
import { type AccountMenuProps, type NavItem, SiteHeader } from './site-header';
import { TakeOver } from './take-over';

interface SiteShellProps {
  brand: { name: string; to: string };
  navItems: readonly NavItem[];
  /** The menu of who is signed in; leave it out for visitors and give `actions`. */
  accountMenu?: AccountMenuProps | undefined;
  /** Links or buttons at the end of the header: sign in, join. */
  actions?: ReactNode;
  /** A line above everything: someone is looking along, the site is a trial. */
  banner?: ReactNode;
  /** What just happened; see `FlashMessage`. */
  notice?: ReactNode;
  footerColumns: readonly FooterColumn[];
  /** Last line of the footer. */
  footerNote?: ReactNode;
  children: ReactNode;
}

/** Header, main and footer of every page. */
export function SiteShell(props: SiteShellProps) {
  const { brand, navItems, accountMenu, actions, banner, notice, footerColumns, footerNote, children } =
    props;
  const t = useText();
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {t('ui.skipLink')}
      </a>
      {banner && (
        <aside className="shell__banner" aria-label={t('ui.siteNotice')}>
          {banner}
        </aside>
      )}
      <SiteHeader {...{ brand, navItems, accountMenu, actions }} />
      <main id="main" className="shell__main" tabIndex={-1}>
        {notice && <div className="shell__notice">{notice}</div>}
        {children}
      </main>
      <SiteFooter brand={brand} columns={footerColumns} note={footerNote} />
      <NavigationProgress />
      <RouteFocus />
      <TakeOver />
    </div>
  );
}
