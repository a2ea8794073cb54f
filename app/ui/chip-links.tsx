import { Icon } from './icon';
import { AppLink } from './locale-link';

interface ChipLinksProps {
  /** Names the list for screen readers: "Filters die aan staan". */
  label: string;
  /** Said before each name by screen readers: "Haal weg:". */
  removeLabel: string;
  chips: readonly { key: string; name: string; to: string }[];
}

/** Small links in a row that each take something away. */
export function ChipLinks({ label, removeLabel, chips }: ChipLinksProps) {
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={label}>
      {chips.map(({ key, name, to }) => (
        <li key={key}>
          <AppLink to={to} className="chips__chip">
            <span className="visually-hidden">{removeLabel} </span>
            <span>{name}</span>
            <Icon name="close" size="s" />
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
