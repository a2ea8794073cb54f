import type { ReactNode } from 'react';

/** The width of a page's content: `text` for reading and forms, `wide` for lists and tables. */
export function Page({ children, width = 'wide' }: { children: ReactNode; width?: 'text' | 'wide' }) {
  return <div className={`page page--${width}`}>{children}</div>;
}

/** Running text with the right measure; plain elements inside need no classes. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>;
}

/** Puts space between what stands under each other. */
export function Stack({ children, gap = 'm' }: { children: ReactNode; gap?: 's' | 'm' | 'l' }) {
  return <div className={`stack stack--${gap}`}>{children}</div>;
}

/** Puts things beside each other and wraps them where there is no room. */
export function Row({
  children,
  align = 'center',
}: {
  children: ReactNode;
  align?: 'center' | 'start' | 'between';
}) {
  return <div className={`row row--${align}`}>{children}</div>;
}

/** A part of a page under its own heading. */
export function Section({ title, lead, actions, children }: SectionProps) {
  return (
    <section className="section">
      <div className="section__head">
        <div>
          <h2 className="section__title">{title}</h2>
          {lead && <div className="section__lead">{lead}</div>}
        </div>
        {actions && <div className="section__actions">{actions}</div>}
      </div>
      {children}
    </section>
  );
}

interface SectionProps {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}
