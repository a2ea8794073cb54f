import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useHydrated } from '../use-hydrated';
import type { drawMap, Land, MapOptions } from './draw-map';
import type { MapPoint } from './map-points';

interface PointMapProps {
  /** The map by its name, for screen readers. */
  label: string;
  points: readonly MapPoint[] | null;
  tiles: MapOptions['tiles'];
  /** Fetched with the library, only where a map is opened. */
  loadLand: () => Promise<Land>;
  texts: MapOptions['texts'] & { failed: string };
  describe: MapOptions['describe'];
  /** Said instead of the map where it cannot be: without JavaScript. */
  children: ReactNode;
}

/** Points with numbers on a map. The library comes when the map is on screen; it needs a list beside it that says the same. */
export function PointMap({ label, points, tiles, loadLand, texts, describe, children }: PointMapProps) {
  const isHydrated = useHydrated();
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef({ texts, describe, tiles, loadLand });
  const [map, setMap] = useState<ReturnType<typeof drawMap> | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    latest.current = { texts, describe, tiles, loadLand };
  });
  useEffect(() => {
    let drawn: ReturnType<typeof drawMap> | null = null;
    let isGone = false;
    const load = async () => {
      const [{ drawMap }, land] = await Promise.all([import('./draw-map'), latest.current.loadLand()]);
      if (isGone || !container.current) return;
      const { texts: said, tiles: background } = latest.current;
      drawn = drawMap(container.current, {
        ...{ tiles: background, land },
        texts: { ...said, mark: (mark) => latest.current.texts.mark(mark) },
        describe: (point) => latest.current.describe(point),
      });
      setMap(drawn);
    };
    load().catch(() => setFailed(true));
    return () => {
      isGone = true;
      drawn?.remove();
    };
  }, []);
  useEffect(() => {
    if (points) map?.show(points);
  }, [map, points]);
  if (!isHydrated) return <div className="map map--empty">{children}</div>;
  return (
    <div className="map" role="region" aria-label={label} aria-busy={!map || !points}>
      {hasFailed && <p className="map__failed">{texts.failed}</p>}
      <div className="map__canvas" ref={container} hidden={hasFailed} />
    </div>
  );
}
