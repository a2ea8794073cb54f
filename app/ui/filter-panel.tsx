import type { ReactNode } from 'react';
import { Icon } from './icon';
import { AppForm, AppLink } from './locale-link';
import { Button } from './button';
import { useText } from './use-text';

interface FilterPanelProps {
  /** How many filters are on; shown where the panel is folded. */
  activeCount?: number;
  /** Where "clear all" leads: the list without filters. */
  clearTo: string;
  children: ReactNode;
}

/** The filters of a list as a GET form: beside the list on a desktop, folded above it on a phone. */
export function FilterPanel({ activeCount = 0, clearTo, children }: FilterPanelProps) {
  const t = useText();
  return (
    <div className="filters">
      <details className="filters__toggle">
        <summary className="button button--secondary">
          <Icon name="filter" />
          <span>
            {activeCount > 0 ? t('ui.filters.openCount', { count: activeCount }) : t('ui.filters.open')}
          </span>
        </summary>
      </details>
      <AppForm method="get" className="filters__body" role="search" aria-label={t('ui.filters.label')}>
        {children}
        <div className="filters__actions">
          <Button type="submit" variant="secondary">
            {t('ui.filters.apply')}
          </Button>
          {activeCount > 0 && <AppLink to={clearTo}>{t('ui.filters.clear')}</AppLink>}
        </div>
      </AppForm>
    </div>
  );
}

/** Filters left, list right; under each other on a phone. */
export function FilterLayout({ filters, children }: { filters: ReactNode; children: ReactNode }) {
  return (
    <div className="filter-layout">
      <div className="filter-layout__side">{filters}</div>
      <div className="filter-layout__main">{children}</div>
    </div>
  );
}
