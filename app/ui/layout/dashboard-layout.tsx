import type { ReactNode } from 'react';
import { Icon } from '../icon';
import { AppNavLink } from '../locale-link';
import { NavCount, type NavItem } from './site-header';
import { useFoldMenu } from './use-fold-menu';

interface DashboardLayoutProps {
  /** Names the side navigation: "Mijn organisatie". */
  label: string;
  items: readonly NavItem[];
  children: ReactNode;
}

/** Side navigation for a signed-in part; folds above the page on a phone. */
export function DashboardLayout({ label, items, children }: DashboardLayoutProps) {
  const menu = useFoldMenu();
  return (
    <div className="dashboard">
      <div className="dashboard__side">
        <details ref={menu} className="dashboard__toggle">
          <summary>
            <Icon name="list" size="s" />
            {label}
            <Icon name="chevron-down" size="s" />
          </summary>
        </details>
        <nav className="side-nav" aria-label={label}>
          <p className="side-nav__label">{label}</p>
          <ul className="side-nav__list">
            {items.map((item) => (
              <li key={item.to}>
                <AppNavLink className="side-nav__link" to={item.to} end={item.isExact ?? false}>
                  {item.icon && <Icon name={item.icon} />}
                  <span>{item.label}</span>
                  <NavCount count={item.count} />
                </AppNavLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="dashboard__main">{children}</div>
    </div>
  );
}
