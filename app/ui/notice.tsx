import { useLocation } from '@remix-run/react';
import { type ReactNode, useEffect, useRef } from 'react';
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

/** What just happened ("Je aanbod staat live."); takes the focus, so that it is seen and read out, stays until the next page. */
export function FlashMessage({ tone = 'success', children }: { tone?: NoticeTone; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const { key } = useLocation();
  useEffect(() => box.current?.focus(), [key]);
  return (
    <div ref={box} className={`notice notice--${tone} notice--flash`} role="status" tabIndex={-1}>
      <Icon name={ICONS[tone]} />
      <div className="notice__body">{children}</div>
    </div>
  );
}
