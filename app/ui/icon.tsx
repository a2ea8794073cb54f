import type { IconName } from './icon-paths';
import sprite from './icons.svg?url&no-inline';

interface IconProps {
  name: IconName;
  /** Only when the icon stands alone; beside words it stays silent. */
  label?: string;
  size?: 's' | 'm' | 'l';
}

/** One of our own line icons, in the colour of the text around it; drawn from one file that browsers keep. */
export function Icon({ name, label, size = 'm' }: IconProps) {
  return (
    <svg
      className={`icon icon--${size}`}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
