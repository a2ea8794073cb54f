import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger' | 'accent';

interface BadgeProps {
  tone?: Tone | 'action';
  icon?: IconName;
  children: ReactNode;
}

/** A short mark on something: a category, a recognition, a count. */
export function Badge({ tone = 'neutral', icon, children }: BadgeProps) {
  return (
    <span className={`badge badge--${tone}`}>
      {icon && <Icon name={icon} size="s" />}
      {children}
    </span>
  );
}

const STATE_SHAPES: Record<Tone, string> = {
  neutral: 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z',
  info: 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM8 5.5v5a2.5 2.5 0 0 0 0-5Z',
  success: 'm3.5 8.3 3 3 6-6.6',
  warning: 'M8 2.8 14 13H2ZM8 6.8v2.8',
  danger: 'm4.5 4.5 7 7M11.5 4.5l-7 7',
  accent: 'm8 2.5 1.7 3.5 3.8.5-2.8 2.6.7 3.8L8 11l-3.4 1.9.7-3.8-2.8-2.6 3.8-.5Z',
};

/** The state of something: a shape, a colour and a word, so that colour is never alone. */
export function StateBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`badge badge--state badge--${tone}`}>
      <svg className="badge__shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={STATE_SHAPES[tone]}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinejoin="round"
        />
      </svg>
      {children}
    </span>
  );
}
