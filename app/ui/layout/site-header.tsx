import type { ReactNode } from 'react';
import { Icon } from '../icon';
import type { IconName } from '../icon-paths';
import { LanguageSwitch } from '../language-switch';
import { AppForm, AppLink, AppNavLink } from '../locale-link';
import { LogoMark } from '../mark';
import { useText } from '../use-text';
import { useFoldMenu } from './use-fold-menu';

export interface NavItem {
  to: string;
  label: string;
  icon?: IconName;
  /** Something waits there: shown behind the label. */
  count?: number | undefined;
  /** Current only on exactly this path. */
  isExact?: boolean;
}

export interface AccountMenuProps {
  /** Who: a person's name. */
  name: string;
  /** For which organisation. */
  detail?: string | undefined;
  items: readonly NavItem[];
  /** A POST that ends the session. */
  signOut: { action: string; label: string };
}

interface SiteHeaderProps {
  brand: { name: string; to: string };
  navItems: readonly NavItem[];
  accountMenu?: AccountMenuProps | undefined;
  actions?: ReactNode;
}

/** Brand, navigation, account and language; on a phone all but the brand folds into one menu. */
export function SiteHeader({ brand, navItems, accountMenu, actions }: SiteHeaderProps) {
  const t = useText();
  const menu = useFoldMenu();
  return (
    <header className="header">
      <div className="header__bar">
        <AppLink className="header__brand" to={brand.to}>
          <LogoMark />
          <span className="header__name">{brand.name}</span>
        </AppLink>
        <details ref={menu} className="header__toggle">
          <summary>
            <Icon name="menu" />
            {t('ui.menu')}
          </summary>
        </details>
        <div className="header__fold">
          <nav className="header__nav" aria-label={t('ui.mainNavigation')}>
            <ul className="header__list">
              {navItems.map((item) => (
                <li key={item.to}>
                  <AppNavLink className="header__link" to={item.to} end={item.isExact ?? false}>
                    {item.label}
                    <NavCount count={item.count} />
                  </AppNavLink>
                </li>
              ))}
            </ul>
          </nav>
          <div className="header__end">
            <LanguageSwitch className="header__language" />
            {actions}
            {accountMenu && <AccountMenu {...accountMenu} />}
          </div>
        </div>
      </div>
    </header>
  );
}

/** How many things wait behind a link. */
export function NavCount({ count }: { count: number | undefined }) {
  return count === undefined || count === 0 ? null : <span className="nav-count">{count}</span>;
}

function AccountMenu({ name, detail, items, signOut }: AccountMenuProps) {
  const menu = useFoldMenu();
  return (
    <div className="account">
      <details ref={menu} className="account__fold">
        <summary className="account__summary">
          <span className="account__avatar" aria-hidden="true">
            {initials(name)}
          </span>
          <span className="account__who">
            <span className="account__name">{name}</span>
            {detail && <span className="account__detail">{detail}</span>}
          </span>
          <Icon name="chevron-down" size="s" />
        </summary>
        <ul className="account__list">
          {items.map((item) => (
            <li key={item.to}>
              <AppNavLink className="account__link" to={item.to} end>
                {item.icon && <Icon name={item.icon} size="s" />}
                {item.label}
                <NavCount count={item.count} />
              </AppNavLink>
            </li>
          ))}
          <li className="account__out">
            <AppForm method="post" action={signOut.action}>
              <button type="submit" className="account__link">
                <Icon name="logout" size="s" />
                {signOut.label}
              </button>
            </AppForm>
          </li>
        </ul>
      </details>
    </div>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => word?.[0] ?? '')
    .join('')
    .toUpperCase();
}
