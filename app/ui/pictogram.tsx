import { Icon } from './icon';
import type { IconName } from './icon-paths';

/** An icon on the shape of our mark: square to the left, round to the right. For categories and steps. */
export function Pictogram({
  icon,
  tone = 'action',
}: {
  icon: IconName;
  tone?: 'action' | 'accent' | 'neutral';
}) {
  return (
    <span className={`pictogram pictogram--${tone}`}>
      <Icon name={icon} />
    </span>
  );
}
