import { AppNavLink } from './locale-link';

export interface Tab {
  to: string;
  label: string;
  count?: number | undefined;
  /** Set it when search parameters decide what is current; otherwise the path does. */
  isCurrent?: boolean;
  /** Current only on exactly this path. */
  isExact?: boolean;
}

/** Views of the same thing, as links, so that each has an address. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul className="tabs__list">
        {tabs.map(({ to, label: word, count, isCurrent, isExact = true }) => (
          <li key={to}>
            <AppNavLink
              to={to}
              end={isExact}
              className="tabs__tab"
              data-current={isCurrent}
              {...(isCurrent === undefined ? {} : { 'aria-current': isCurrent ? 'page' : 'false' })}
            >
              {word}
              {count !== undefined && <span className="tabs__count">{count}</span>}
            </AppNavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
