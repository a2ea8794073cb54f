interface SegmentBarProps {
  /** One per part, in order. */
  segments: readonly { key: string; isDone: boolean }[];
}

/** How much of something is there, one box per part; silent for screen readers, put words beside it. */
export function SegmentBar({ segments }: SegmentBarProps) {
  return (
    <div className="segments" aria-hidden="true">
      {segments.map(({ key, isDone }) => (
        <span key={key} className="segments__part" data-done={isDone || undefined} />
      ))}
    </div>
  );
}
