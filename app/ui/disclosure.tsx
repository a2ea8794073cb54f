import type { ReactNode } from 'react';
import { Icon } from './icon';

interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  isOpen?: boolean;
}

/** More for who wants it: why this is asked, why this match. Works without JavaScript. */
export function Disclosure({ summary, children, isOpen = false }: DisclosureProps) {
  return (
    <details className="disclosure" open={isOpen}>
      <summary className="disclosure__summary">
        <Icon name="chevron-right" size="s" />
        <span>{summary}</span>
      </summary>
      <div className="disclosure__body">{children}</div>
    </details>
  );
}

/** A button that first asks: opens a short text with the real button. Works without JavaScript. */
export function ConfirmDisclosure({
  summary,
  children,
  isOpen = false,
  isDanger = false,
}: DisclosureProps & { isDanger?: boolean }) {
  return (
    <details className="confirm" open={isOpen}>
      <summary className={`button button--${isDanger ? 'danger-quiet' : 'secondary'}`}>{summary}</summary>
      <div className="confirm__body">{children}</div>
    </details>
  );
}
