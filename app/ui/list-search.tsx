import type { ReactNode } from 'react';
import { Button } from './button';
import { AppForm, AppLink } from './locale-link';
import { useText } from './use-text';

interface ListSearchProps {
  /** Names the form for screen readers: "Organisaties zoeken". */
  label: string;
  /** Where the list stands without any condition; shown when one is on. */
  clearTo?: string | undefined;
  /** Fields side by side: words, order, state. */
  children: ReactNode;
}

/** One line of fields above a list, as a GET form: search, filter and order share an address. */
export function ListSearch({ label, clearTo, children }: ListSearchProps) {
  const t = useText();
  return (
    <AppForm method="get" className="list-search" role="search" aria-label={label}>
      {children}
      <div className="list-search__actions">
        <Button type="submit" variant="secondary" icon="search">
          {t('ui.filters.apply')}
        </Button>
        {clearTo && <AppLink to={clearTo}>{t('ui.filters.clear')}</AppLink>}
      </div>
    </AppForm>
  );
}
