import type { ReactNode } from 'react';
import { MarkShape } from './mark';

interface HeroProps {
  title: string;
  lead: ReactNode;
  actions?: ReactNode;
  /** Stands where the large mark would: an example, a search box. */
  aside?: ReactNode;
}

/** The top of a front page: one promise, one lead, the two ways in, and our mark at its largest. */
export function Hero({ title, lead, actions, aside }: HeroProps) {
  return (
    <header className="hero">
      <div>
        <h1 className="hero__title" tabIndex={-1}>
          {title}
        </h1>
        <div className="hero__lead">{lead}</div>
        {actions && <div className="hero__actions">{actions}</div>}
      </div>
      <div>{aside ?? <MarkShape depth={62} className="hero__mark" />}</div>
    </header>
  );
}
