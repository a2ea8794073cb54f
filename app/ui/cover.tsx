import { Icon } from './icon';
import type { IconName } from './icon-paths';
import { GROOVE_PIECE, TONGUE_PIECE } from './mark';

interface CoverProps {
  photo: { href: string; alt: string; width: number; height: number } | null;
  /** What it is about, drawn when there is no photo. */
  icon: IconName;
  /** Whether it is in sight when the page opens, so that its photo is loaded at once. */
  isInSight?: boolean;
}

/** Written as HTML has it: React 18 does not know the property yet. */
const SOON = { fetchpriority: 'high' };

/** The top of a card, of one height with a photo and without: then the pieces of our mark and an icon, silent for screen readers. */
export function Cover({ photo, icon, isInSight = false }: CoverProps) {
  if (photo)
    return (
      <img
        className="cover"
        src={photo.href}
        alt={photo.alt}
        width={photo.width}
        height={photo.height}
        loading={isInSight ? 'eager' : 'lazy'}
        {...(isInSight ? SOON : {})}
        decoding="async"
      />
    );
  return (
    <span className="cover cover--drawn">
      <svg
        className="cover__mark"
        viewBox="0 0 100 40"
        preserveAspectRatio="xMidYMid slice"
        aria-hidden="true"
        focusable="false"
      >
        <path className="cover__groove" d={GROOVE_PIECE} transform="translate(-6 -9) scale(1.45)" />
        <path className="cover__tongue" d={TONGUE_PIECE} transform="translate(24 -9) scale(1.45)" />
      </svg>
      <span className="cover__icon">
        <Icon name={icon} />
      </span>
    </span>
  );
}
