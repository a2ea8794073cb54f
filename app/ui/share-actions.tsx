import { useState, useSyncExternalStore } from 'react';
import { Button } from './button';
import { Icon } from './icon';
import { useHydrated } from './use-hydrated';
import { useText } from './use-text';

interface ShareActionsProps {
  /** What is shared, as the subject of a mail. */
  title: string;
  /** The complete address; null when there is nothing to share but the page can be printed. */
  address: string | null;
}

const never = () => () => undefined;

/** Share through the device, copy the link, mail it, print. Without JavaScript the mail is left. */
export function ShareActions({ title, address }: ShareActionsProps) {
  const t = useText();
  const isHydrated = useHydrated();
  const canShare = useSyncExternalStore(
    never,
    () => typeof navigator.share === 'function',
    () => false,
  );
  const [said, say] = useState('');
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      say(t('ui.share.copied'));
    } catch {
      say(t('ui.share.notCopied', { address: text }));
    }
  };
  const share = async (url: string) => {
    try {
      await navigator.share({ title, url });
    } catch (error) {
      // Closing the device's own window is no fault.
      if (!(error instanceof DOMException && error.name === 'AbortError')) await copy(url);
    }
  };
  return (
    <div className="share no-print">
      {address !== null && (
        <>
          {canShare && (
            <Button variant="quiet" size="s" icon="upload" onClick={() => void share(address)}>
              {t('ui.share.share')}
            </Button>
          )}
          {isHydrated && (
            <Button variant="quiet" size="s" icon="copy" onClick={() => void copy(address)}>
              {t('ui.share.copy')}
            </Button>
          )}
          <a
            className="button button--quiet button--small"
            href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`}
          >
            <Icon name="mail" />
            <span>{t('ui.share.mail')}</span>
          </a>
        </>
      )}
      {isHydrated && (
        <Button variant="quiet" size="s" icon="print" onClick={() => window.print()}>
          {t('ui.share.print')}
        </Button>
      )}
      <p className="share__said" role="status">
        {said}
      </p>
    </div>
  );
}
