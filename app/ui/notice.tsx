import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

const ICONS: Record<NoticeTone, IconName> = {
  info: 'info',
  success: 'check-circle',
  warning: 'alert',
  danger: 'alert',
};

interface NoticeProps {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  /** Buttons or links under the text. */
  actions?: ReactNode;
}

/** Something to know before going on: why it waits, what happens next. */
export function Notice({ tone = 'info', title, children, actions }: NoticeProps) {
  return (
    <div className={`notice notice--${tone}`}>
      <Icon name={ICONS[tone]} />
      <div className="notice__body">
        {title && <p className="notice__title">{title}</p>}
        {children && <div className="notice__text">{children}</div>}
        {actions && <div className="notice__actions">{actions}</div>}
      </div>
    </div>
  );
}

/** What just happened ("Je aanbod staat live."); read out by itself, stays until the next page. */
export function FlashMessage({ tone = 'success', children }: { tone?: NoticeTone; children: ReactNode }) {
  return (
    <div className={`notice notice--${tone} notice--flash`} role="status">
      <Icon name={ICONS[tone]} />
      <div className="notice__body">{children}</div>
    </div>
  );
}
