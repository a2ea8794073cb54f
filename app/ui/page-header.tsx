import type { ReactNode } from 'react';
import { Icon } from './icon';
import { AppLink } from './locale-link';
import { useText } from './use-text';

export interface Crumb {
  label: string;
  to: string;
}

/** From this many letters on a title is a sentence. */
const LONG_TITLE = 60;

interface PageHeaderProps {
  title: string;
  /** One or two sentences on what this page is for. */
  lead?: ReactNode;
  actions?: ReactNode;
  /** The pages above this one, outermost first. */
  crumbs?: readonly Crumb[];
  /** State or other marks beside the title. */
  marks?: ReactNode;
}

/** Title, lead and main actions of a page; holds its only h1. */
export function PageHeader({ title, lead, actions, crumbs = [], marks }: PageHeaderProps) {
  return (
    <header className="page-header">
      <Breadcrumb crumbs={crumbs} />
      <div className="page-header__row">
        <div className="page-header__words">
          <h1
            className="page-header__title"
            data-long={title.length > LONG_TITLE ? 'true' : undefined}
            tabIndex={-1}
          >
            {title}
          </h1>
          {marks && <div className="page-header__marks">{marks}</div>}
          {lead && <div className="page-header__lead">{lead}</div>}
        </div>
        {actions && <div className="page-header__actions">{actions}</div>}
      </div>
    </header>
  );
}

/** Where this page hangs; on a phone only the page right above. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useText();
  if (crumbs.length === 0) return null;
  return (
    <nav className="breadcrumb" aria-label={t('ui.breadcrumb')}>
      <ol className="breadcrumb__list">
        {crumbs.map((crumb) => (
          <li key={crumb.to} className="breadcrumb__item">
            <AppLink to={crumb.to}>{crumb.label}</AppLink>
            <Icon name="chevron-right" size="s" />
          </li>
        ))}
      </ol>
    </nav>
  );
}
