import { useLocation, useSubmit } from '@remix-run/react';
import { useRef, type ChangeEvent, type ReactNode } from 'react';
import { Icon } from './icon';
import { AppForm, AppLink } from './locale-link';
import { Button } from './button';
import { useText } from './use-text';

interface FilterPanelProps {
  /** How many filters are on; shown where the panel is folded. */
  activeCount?: number;
  /** Where "clear all" leads: the list without filters. */
  clearTo: string;
  /** Ticks and choices apply at once, where there is JavaScript; typed words wait for Enter or the button. */
  isLive?: boolean;
  children: ReactNode;
}

/** What a navigation says of itself when the panel made it: which fields were on screen. */
type FromPanel = { panel: string } | null;

/** The filters of a list as a GET form: beside the list on a desktop, folded above it on a phone. */
export function FilterPanel({ activeCount = 0, clearTo, isLive = false, children }: FilterPanelProps) {
  const t = useText();
  const submit = useSubmit();
  const toggle = useRef<HTMLDetailsElement>(null);
  const location = useLocation();
  // Fields keep what was typed and the focus through their own changes, and start anew when a link changed the list.
  const panel = (location.state as FromPanel)?.panel ?? location.key;
  const settings = { preventScrollReset: true, state: { panel } satisfies FromPanel };
  const onChange = ({ target, currentTarget }: ChangeEvent<HTMLFormElement>) => {
    const field: unknown = target;
    const isChoice =
      field instanceof HTMLSelectElement ||
      (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type));
    if (isChoice) submit(currentTarget, { ...settings, replace: true });
  };
  return (
    <div className="filters">
      <details className="filters__toggle" ref={toggle}>
        <summary className="button button--secondary">
          <Icon name="filter" />
          <span>
            {activeCount > 0 ? t('ui.filters.openCount', { count: activeCount }) : t('ui.filters.open')}
          </span>
        </summary>
      </details>
      <AppForm
        key={panel}
        method="get"
        className="filters__body"
        role="search"
        aria-label={t('ui.filters.label')}
        {...(isLive && { ...settings, onChange })}
        onSubmit={() => toggle.current?.removeAttribute('open')}
      >
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
