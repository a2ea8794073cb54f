import { useText } from './use-text';

/** Holds the place of what is coming, in its shape. */
export function Skeleton({
  shape = 'text',
  count = 1,
}: {
  shape?: 'text' | 'title' | 'card' | 'row';
  count?: number;
}) {
  const t = useText();
  return (
    <div className="skeletons" role="status" aria-label={t('ui.loading')}>
      {Array.from({ length: count }, (_, at) => (
        <span key={at} className={`skeleton skeleton--${shape}`} />
      ))}
    </div>
  );
}
