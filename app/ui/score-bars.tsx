import type { ReactNode } from 'react';

export interface ScoreBar {
  label: string;
  /** Share of what this factor could give, 0 to 100. */
  value: number;
  /** The points in words or figures: "18 van 25". */
  text: string;
  /** Why: one sentence. */
  note?: ReactNode;
}

/** The factors of a score: each a name, a figure, a bar and the reason. */
export function ScoreBars({ items }: { items: readonly ScoreBar[] }) {
  return (
    <ul className="score-bars">
      {items.map((item) => (
        <li key={item.label} className="score-bars__item">
          <span className="score-bars__label">{item.label}</span>
          <span className="score-bars__text">{item.text}</span>
          <svg className="score-bars__bar" width="100%" height="10" aria-hidden="true" focusable="false">
            <rect className="score-bars__track" width="100%" height="10" rx="5" />
            <rect className="score-bars__fill" width={`${clamp(item.value)}%`} height="10" rx="5" />
          </svg>
          {item.note && <span className="score-bars__note">{item.note}</span>}
        </li>
      ))}
    </ul>
  );
}

function clamp(value: number): number {
  return Math.min(Math.max(value, 0), 100);
}
