import { GROOVE_PIECE, TONGUE_PIECE } from '~/ui/mark';

export type StepMotif = 'tell' | 'compare' | 'check' | 'agree';

/** The four steps told with the two pieces of our mark; silent, the words stand beside it. */
export function StepPicture({ motif }: { motif: StepMotif }) {
  return (
    <svg
      className="step-picture"
      viewBox="0 0 120 76"
      width="240"
      height="152"
      aria-hidden="true"
      focusable="false"
    >
      <path className="mark__ground" d="M4 70H116" />
      {PICTURES[motif]}
    </svg>
  );
}

const demand = <path className="mark__groove" d={GROOVE_PIECE} transform="translate(14 24)" />;

const PICTURES = {
  tell: (
    <>
      {demand}
      <path className="step-picture__words" d="M20 34h14M20 41h8M20 48h12M20 55h9" />
      <path className="mark__missing" d={TONGUE_PIECE} transform="translate(42 24)" />
    </>
  ),
  compare: (
    <>
      {demand}
      <path className="mark__tongue" d={TONGUE_PIECE} transform="translate(22 24)" />
      <path className="mark__missing" d={TONGUE_PIECE} transform="translate(50 4) scale(0.8)" />
      <path className="mark__missing" d={TONGUE_PIECE} transform="translate(64 34) scale(0.8)" />
    </>
  ),
  check: (
    <>
      {demand}
      <path className="mark__tongue" d={TONGUE_PIECE} transform="translate(20 24)" />
      <circle className="step-picture__seal" cx="88" cy="22" r="15" />
      <path className="step-picture__check" d="m81 22.5 5 5 9.5-10.5" />
    </>
  ),
  agree: (
    <>
      <path className="mark__groove" d={GROOVE_PIECE} transform="translate(30 24)" />
      <path className="mark__tongue" d={TONGUE_PIECE} transform="translate(32 24)" />
      <path className="mark__spark" d="M88 26l7-8M94 40l10-4M95 53h10" />
    </>
  ),
} satisfies Record<StepMotif, JSX.Element>;
