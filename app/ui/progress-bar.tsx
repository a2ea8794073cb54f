interface ProgressBarProps {
  /** Between 0 and 1; unknown when nothing can be said yet. */
  share: number | undefined;
  /** What is going on; read before the figure. */
  label: string;
  /** What the bar says, in words, beside it. */
  children: string;
}

/** How far long work is, as a bar and in words. */
export function ProgressBar({ share, label, children }: ProgressBarProps) {
  return (
    <div className="progress-bar">
      <progress className="progress-bar__bar" aria-label={label} max={1} value={share} />
      <p className="progress-bar__words" aria-live="polite">
        {children}
      </p>
    </div>
  );
}
