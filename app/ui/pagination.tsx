import { useLocation } from '@remix-run/react';
import { Icon } from './icon';
import { AppLink } from './locale-link';
import { useText } from './use-text';

interface PaginationProps {
  page: number;
  pageCount: number;
  /** The search parameter that holds the page. */
  param?: string;
}

/** Links to the other pages of a list; all other search parameters stay. Nothing when there is one page. */
export function Pagination({ page, pageCount, param = 'page' }: PaginationProps) {
  const t = useText();
  const { pathname, search } = useLocation();
  if (pageCount <= 1) return null;
  const hrefTo = (target: number) => `${pathname}?${withParam(search, param, target)}`;
  return (
    <nav className="pagination" aria-label={t('ui.pagination.label')}>
      {page > 1 && (
        <AppLink className="pagination__step" to={hrefTo(page - 1)} rel="prev">
          <Icon name="arrow-left" /> {t('ui.pagination.previous')}
        </AppLink>
      )}
      <p className="pagination__place">{t('ui.pagination.place', { page, pages: pageCount })}</p>
      <ol className="pagination__list">
        {pagesAround(page, pageCount).map((target, at) => (
          <li key={target ?? `gap-${at}`}>
            {target === null ? (
              <span className="pagination__gap">…</span>
            ) : (
              <AppLink
                className="pagination__page"
                to={hrefTo(target)}
                aria-current={target === page ? 'page' : undefined}
                aria-label={t('ui.pagination.page', { page: target })}
              >
                {target}
              </AppLink>
            )}
          </li>
        ))}
      </ol>
      {page < pageCount && (
        <AppLink className="pagination__step pagination__step--next" to={hrefTo(page + 1)} rel="next">
          {t('ui.pagination.next')} <Icon name="arrow-right" />
        </AppLink>
      )}
    </nav>
  );
}

function withParam(search: string, param: string, page: number): string {
  const params = new URLSearchParams(search);
  params.set(param, String(page));
  return params.toString();
}

/** First, last and the neighbours of this page; null where pages are left out. */
export function pagesAround(page: number, pageCount: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pageCount].filter((one) => one >= 1 && one <= pageCount);
  const pages = [...new Set(wanted)].sort((a, b) => a - b);
  return pages.flatMap((one, at) => {
    const before = pages[at - 1] ?? one - 1;
    if (one - before === 2) return [one - 1, one];
    return one - before > 2 ? [null, one] : [one];
  });
}
