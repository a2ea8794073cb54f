import type { ReactNode } from 'react';
import { AppLink } from '../locale-link';
import { LogoMark } from '../mark';

export interface FooterColumn {
  title: string;
  items: readonly { to: string; label: string }[];
}

interface SiteFooterProps {
  brand: { name: string; to: string };
  columns: readonly FooterColumn[];
  note?: ReactNode;
}

/** Links that belong to every page, and who is behind it. */
export function SiteFooter({ brand, columns, note }: SiteFooterProps) {
  return (
    <footer className="footer">
      <div className="footer__inner">
        <div className="footer__brand">
          <LogoMark />
          <p className="footer__name">{brand.name}</p>
          {note && <div className="footer__note">{note}</div>}
        </div>
        {columns.map((column) => (
          <nav key={column.title} className="footer__column" aria-label={column.title}>
            <h2 className="footer__title">{column.title}</h2>
            <ul className="footer__list">
              {column.items.map((item) => (
                <li key={item.to}>
                  {/^[a-z]+:/.test(item.to) ? (
                    <a href={item.to}>{item.label}</a>
                  ) : (
                    <AppLink to={item.to}>{item.label}</AppLink>
                  )}
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </footer>
  );
}
