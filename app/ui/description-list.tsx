import type { ReactNode } from 'react';

export interface Fact {
  term: string;
  value: ReactNode;
  /** A link to change it, or why it is so. */
  action?: ReactNode;
}

/** Facts about one thing, name left and value right. */
export function DescriptionList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.term} className="facts__row">
          <dt className="facts__term">{fact.term}</dt>
          <dd className="facts__value">{fact.value}</dd>
          {fact.action && <dd className="facts__action">{fact.action}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** A figure that matters, with its words; for dashboards. */
export function StatTile({ value, label, note }: { value: ReactNode; label: string; note?: ReactNode }) {
  return (
    <div className="stat">
      <p className="stat__label">{label}</p>
      <p className="stat__value">{value}</p>
      {note && <p className="stat__note">{note}</p>}
    </div>
  );
}
