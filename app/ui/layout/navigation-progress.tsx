import { useNavigation } from '@remix-run/react';
import { useText } from '../use-text';

/** A line along the top while the next page is on its way; styles show it only when that takes long. */
export function NavigationProgress() {
  const t = useText();
  const isMoving = useNavigation().state !== 'idle';
  return (
    <div className="progress" role="status">
      {isMoving && (
        <span className="progress__line">
          <span className="visually-hidden">{t('ui.loading')}</span>
        </span>
      )}
    </div>
  );
}
