import type { ReactNode } from 'react';
import { Icon } from './icon';
import { AppLink } from './locale-link';
import type { Tone } from './badge';
import { useText } from './use-text';

export interface Step {
  label: string;
  state: 'done' | 'current' | 'todo';
  /** Only steps that may be visited have an address. */
  to?: string;
}

/** Where you are in a longer form. On a phone only the current step is spelled out. */
export function Stepper({ steps }: { steps: readonly Step[] }) {
  const t = useText();
  const at = steps.findIndex((step) => step.state === 'current');
  return (
    <nav className="stepper" aria-label={t('ui.steps.label')}>
      <p className="stepper__place" tabIndex={-1} data-focus-after-step>
        {t('ui.steps.place', { step: at + 1, steps: steps.length })}
        <span className="stepper__now">: {steps[at]?.label}</span>
      </p>
      <ol className="stepper__list">
        {steps.map((step, index) => (
          <li
            key={step.label}
            className={`stepper__step stepper__step--${step.state}`}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            <StepLink to={step.state === 'current' ? undefined : step.to}>
              <span className="stepper__dot">
                {step.state === 'done' ? (
                  <Icon name="check" size="s" label={t('ui.steps.done')} />
                ) : (
                  index + 1
                )}
              </span>
              <span className="stepper__label">{step.label}</span>
            </StepLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Number and words together lead to a step, so that on a phone the number alone can be pressed. */
function StepLink({ to, children }: { to: string | undefined; children: ReactNode }) {
  if (to === undefined) return <span className="stepper__link">{children}</span>;
  return (
    <AppLink className="stepper__link" to={to}>
      {children}
    </AppLink>
  );
}

export interface TimelineItem {
  id: string;
  title: ReactNode;
  /** When and who. */
  meta?: ReactNode;
  text?: ReactNode;
  tone?: Tone;
  /** What is still to come, drawn open. */
  isPlanned?: boolean;
}

/** What happened and what comes, in order. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="timeline">
      {items.map(({ id, title, meta, text, tone = 'neutral', isPlanned = false }) => (
        <li
          key={id}
          className={`timeline__item timeline__item--${tone}`}
          data-planned={isPlanned || undefined}
        >
          <p className="timeline__title">{title}</p>
          {meta && <p className="timeline__meta">{meta}</p>}
          {text && <div className="timeline__text">{text}</div>}
        </li>
      ))}
    </ol>
  );
}
