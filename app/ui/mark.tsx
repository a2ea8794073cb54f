/** The two pieces of our mark on a field of 72 by 40: one with a groove, one with the tongue that fits. */
export const GROOVE_PIECE = 'M5 0H31V13H22A7 7 0 0 0 22 27H31V40H5A5 5 0 0 1 0 35V5A5 5 0 0 1 5 0Z';
export const TONGUE_PIECE = 'M31 0A20 20 0 0 1 31 40V27H22A7 7 0 0 1 22 13H31Z';

/** How far the tongue can stand back before it has left the groove. */
const TRAVEL = 19;

interface MarkShapeProps {
  /** How far the pieces fit: 0 just apart, 100 closed. */
  depth: number;
  className?: string;
}

/** The drawing alone, silent for screen readers; put words beside it. */
export function MarkShape({ depth, className = 'mark' }: MarkShapeProps) {
  const shift = TRAVEL * (1 - Math.min(Math.max(depth, 0), 100) / 100);
  return (
    <svg
      className={className}
      viewBox="0 0 72 40"
      width="72"
      height="40"
      aria-hidden="true"
      focusable="false"
    >
      <path className="mark__groove" d={GROOVE_PIECE} />
      <path className="mark__tongue" d={TONGUE_PIECE} transform={`translate(${shift.toFixed(1)} 0)`} />
    </svg>
  );
}

/** The mark as logo: closed. */
export function LogoMark() {
  return (
    <svg
      className="logo-mark"
      viewBox="0 0 53 40"
      width="53"
      height="40"
      aria-hidden="true"
      focusable="false"
    >
      <path className="mark__groove" d={GROOVE_PIECE} />
      <path className="mark__tongue" d={TONGUE_PIECE} transform="translate(2 0)" />
    </svg>
  );
}

interface MatchMarkProps {
  /** 0 to 100. */
  score: number;
  /** What the number means, in a word: "sterk". */
  word: string;
  size?: 's' | 'm' | 'l';
}

/** A score as number, shape and word: the two pieces slide into each other as the score rises. */
export function MatchMark({ score, word, size = 'm' }: MatchMarkProps) {
  const shown = Math.round(score);
  return (
    <span className={`match-mark match-mark--${size}`}>
      <MarkShape depth={shown} />
      <span className="match-mark__score">
        <span className="match-mark__number">{shown}</span>
        <span className="match-mark__of">/100</span>
      </span>
      <span className="match-mark__word">{word}</span>
    </span>
  );
}
