interface EmblemProps {
  name: string;
  /** Address of the logo; without one the initials stand there. */
  picture: string | null;
}

/** The logo or the initials of somebody in a list; silent for screen readers, the name stands beside it. */
export function Emblem({ name, picture }: EmblemProps) {
  if (picture) {
    return <img className="emblem" src={picture} alt="" width="56" height="56" loading="lazy" />;
  }
  return (
    <span className="emblem emblem--initials" aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

/** At most two capitals: of the first and the last word that begins with a letter or figure. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s&/.-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}
