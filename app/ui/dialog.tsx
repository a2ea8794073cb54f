import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from './icon';
import { useText } from './use-text';

interface DialogProps {
  title: string;
  isOpen: boolean;
  /** Called for the close button, Escape and a press outside. */
  onClose: () => void;
  children: ReactNode;
}

/** A native dialog, only for what cannot have its own page; it needs JavaScript, so never the only way. */
export function Dialog({ title, isOpen, onClose, children }: DialogProps) {
  const t = useText();
  const titleId = useId();
  const element = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const dialog = element.current;
    if (isOpen && dialog && !dialog.open) dialog.showModal();
    if (!isOpen && dialog?.open) dialog.close();
  }, [isOpen]);

  return (
    <dialog ref={element} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      <div className="dialog__head">
        <h2 id={titleId} className="dialog__title">
          {title}
        </h2>
        <button type="button" className="dialog__close" onClick={onClose}>
          <Icon name="close" label={t('ui.dialog.close')} />
        </button>
      </div>
      {children}
    </dialog>
  );
}
