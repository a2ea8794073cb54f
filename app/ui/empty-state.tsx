import type { ReactNode } from 'react';
import { GROOVE_PIECE, TONGUE_PIECE } from './mark';

export type EmptyMotif = 'missing-right' | 'missing-left' | 'apart' | 'done';

interface EmptyStateProps {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** Which piece is not there yet: the right one, the left one, both far apart, or none (all done). */
  motif?: EmptyMotif;
  level?: 2 | 3;
}

/** Nothing here (yet): why, and what to do about it. */
export function EmptyState({
  title,
  children,
  actions,
  motif = 'missing-right',
  level = 2,
}: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="empty">
      <Motif motif={motif} />
      <Heading className="empty__title">{title}</Heading>
      {children && <div className="empty__text">{children}</div>}
      {actions && <div className="empty__actions">{actions}</div>}
    </div>
  );
}

const SHIFTS: Record<EmptyMotif, number> = { 'missing-right': 22, 'missing-left': 22, apart: 34, done: 0 };

/** The two pieces of our mark, telling which one is missing. */
export function Motif({ motif }: { motif: EmptyMotif }) {
  const left = motif === 'missing-left' ? 'mark__missing' : 'mark__groove';
  const right = motif === 'missing-right' ? 'mark__missing' : 'mark__tongue';
  return (
    <svg
      className="empty__motif"
      viewBox="-2 -2 92 52"
      width="184"
      height="104"
      aria-hidden="true"
      focusable="false"
    >
      <path className="mark__ground" d="M-2 46H90" />
      <path className={left} d={GROOVE_PIECE} transform="translate(2 4)" />
      <path className={right} d={TONGUE_PIECE} transform={`translate(${2 + SHIFTS[motif]} 4)`} />
      {motif === 'done' && <path className="mark__spark" d="M64 4l4-5M70 12l7-3M71 22h8" />}
    </svg>
  );
}
