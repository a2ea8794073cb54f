import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-paths';
import { AppLink } from './locale-link';
import { MarkedText } from './marked-text';
import { Pictogram } from './pictogram';

interface CardProps {
  title?: ReactNode;
  /** Level of the title in the page; 2 unless said otherwise. */
  level?: 2 | 3 | 4;
  actions?: ReactNode;
  children: ReactNode;
  tone?: 'plain' | 'sunken' | 'accent';
}

/** A box around one subject. */
export function Card({ title, level = 2, actions, children, tone = 'plain' }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <section className={`card card--${tone}`}>
      {(title || actions) && (
        <div className="card__head">
          {title && <Heading className="card__title">{title}</Heading>}
          {actions && <div className="card__actions">{actions}</div>}
        </div>
      )}
      <div className="card__body">{children}</div>
    </section>
  );
}

export interface MetaRow {
  icon: IconName;
  /** What the fact is, for screen readers: "Afstand"; left out where the value says so itself. */
  label?: string;
  value: ReactNode;
}

interface ListingCardProps {
  title: string;
  to: string;
  level?: 2 | 3 | 4;
  /** Who it is from. */
  eyebrow?: ReactNode;
  pictogram?: IconName;
  /** Fills the top of the card: see `Cover`. */
  cover?: ReactNode;
  /** Stands where the pictogram does: a logo. */
  picture?: ReactNode;
  pictogramTone?: 'action' | 'accent';
  state?: ReactNode;
  /** What can be done with it from here, at the right top. */
  action?: ReactNode;
  /** Score or other mark at the right top. */
  mark?: ReactNode;
  /** What it is, in one sentence. */
  text?: ReactNode;
  meta: readonly MetaRow[];
  /** The impact, or another one-line reason to look. */
  highlight?: ReactNode;
  tags?: readonly string[];
  footer?: ReactNode;
}

/** One post in a list, with what decides: what, where, when, how much, impact, state. */
export function ListingCard(props: ListingCardProps) {
  const {
    title,
    to,
    level = 3,
    eyebrow,
    pictogram,
    cover,
    picture,
    state,
    action,
    mark,
    text,
    meta,
    highlight,
    tags = [],
    footer,
  } = props;
  const Heading = `h${level}` as const;
  return (
    <article className="listing">
      {cover && <div className="listing__cover">{cover}</div>}
      <div className="listing__head">
        {picture}
        {pictogram && <Pictogram icon={pictogram} tone={props.pictogramTone ?? 'action'} />}
        <div className="listing__names">
          {eyebrow && <p className="listing__eyebrow">{eyebrow}</p>}
          <Heading className="listing__title">
            <AppLink to={to}>
              <MarkedText text={title} />
            </AppLink>
          </Heading>
        </div>
        {state && <div className="listing__state">{state}</div>}
        {action && <div className="listing__action">{action}</div>}
      </div>
      {mark && <div className="listing__mark">{mark}</div>}
      {text && <p className="listing__text">{text}</p>}
      <MetaList rows={meta} />
      {highlight && <p className="listing__highlight">{highlight}</p>}
      <TagList tags={tags} />
      {footer && <div className="listing__footer">{footer}</div>}
    </article>
  );
}

/** Facts with icons. */
export function MetaList({ rows }: { rows: readonly MetaRow[] }) {
  if (rows.length === 0) return null;
  return (
    <ul className="meta">
      {rows.map((row) => (
        <li key={row.label ?? row.icon} className="meta__row">
          <Icon name={row.icon} size="s" />
          {row.label && <span className="visually-hidden">{row.label}: </span>}
          <span>{row.value}</span>
        </li>
      ))}
    </ul>
  );
}

/** Short words that classify something. */
export function TagList({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <ul className="tags">
      {tags.map((tag) => (
        <li key={tag} className="tags__tag">
          <MarkedText text={tag} />
        </li>
      ))}
    </ul>
  );
}

/** Cards under each other on a phone, beside each other where there is room. */
export function CardGrid({ children, columns = 3 }: { children: ReactNode; columns?: 2 | 3 | 4 }) {
  return <div className={`card-grid card-grid--${columns}`}>{children}</div>;
}
