import { CardGrid } from '~/ui/card';
import { StatTile } from '~/ui/description-list';
import { AppLink } from '~/ui/locale-link';
import { useFormat, useText } from '~/ui/use-text';
import type { BackOfficeTile } from './back-office-home.server';

/** Figures of what waits for staff; each leads to its list. */
export function BackOfficeTiles({ tiles }: { tiles: readonly BackOfficeTile[] }) {
  const t = useText();
  const format = useFormat();
  return (
    <CardGrid columns={4}>
      {tiles.map(({ key, count, to }) => (
        <StatTile
          key={key}
          label={t(`backoffice.tiles.${key}.label`)}
          value={format.number(count)}
          note={
            to ? (
              <AppLink to={to}>{t(`backoffice.tiles.${key}.action`)}</AppLink>
            ) : (
              t(`backoffice.tiles.${key}.note`)
            )
          }
        />
      ))}
    </CardGrid>
  );
}
