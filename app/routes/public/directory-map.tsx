import { useNavigate } from '@remix-run/react';
import { useEffect, useState } from 'react';
import type { DirectoryMap } from '~/features/directory/map-directory.server';
import {
  directoryPath,
  type DirectoryFilter,
  type DirectoryKind,
} from '~/features/taxonomy/directory-filter';
import type { MapPoint } from '~/ui/map/map-points';
import { PointMap } from '~/ui/map/point-map';
import { useAddress } from '~/ui/locale-link';
import { useFormat, useText } from '~/ui/use-text';
import { mapBubble, type BubbleEntry } from './map-bubble';

interface DirectoryMapProps {
  kind: DirectoryKind;
  filter: DirectoryFilter;
  tiles: { url: string; attribution: string } | null;
}

const loadLand = async () => {
  const { LAND, PROVINCE_BORDERS, LAND_LABELS } = await import('~/features/directory/land-outline');
  return { rings: LAND, borders: PROVINCE_BORDERS, labels: LAND_LABELS };
};

/** The hits of a directory on a map, with what is not on it in words; the cards say the same in another way. */
export function DirectoryMapView({ kind, filter, tiles }: DirectoryMapProps) {
  const t = useText();
  const format = useFormat();
  const address = useAddress();
  const navigate = useNavigate();
  const sourceOf = (asked: Partial<DirectoryFilter>) =>
    address(directoryPath('/search/map', { ...filter, view: 'list', sort: null, ...asked })).replace(
      /\?|$/,
      `?in=${kind}&`,
    );
  const { answer, hasFailed } = useMapAnswer(sourceOf({}));
  const records = (count: number) => t(`directory.map.${kind}`, { count });
  const describe = (point: MapPoint) =>
    mapBubble({
      title: [point.place, records(point.count)].filter(Boolean).join(': '),
      load: async () => {
        const response = await fetch(`${sourceOf({ spot: point.spot })}&entries=`);
        return ((await response.json()) as { entries: BubbleEntry[] }).entries;
      },
      toAddress: address,
      more: {
        label: t('directory.map.showInList'),
        to: directoryPath(`/${kind}`, filter, { spot: point.spot }),
      },
      follow: (to) => void navigate(to),
      failed: t('directory.map.failed'),
    });
  return (
    <div className="map-split__map stack stack--s">
      <PointMap
        label={t('directory.map.label')}
        points={answer?.spots ?? null}
        tiles={tiles}
        loadLand={loadLand}
        describe={describe}
        texts={{
          zoomIn: t('directory.map.zoomIn'),
          zoomOut: t('directory.map.zoomOut'),
          close: t('directory.map.close'),
          failed: t('directory.map.failed'),
          mark: ({ place, count, point }) =>
            t(point ? 'directory.map.spot' : 'directory.map.cluster', { place, records: records(count) }),
        }}
      >
        <p>{t('directory.map.needsScript')}</p>
      </PointMap>
      <p role="status" className="map-split__counts">
        {hasFailed || answer?.isSearchAway
          ? t('directory.map.failed')
          : answer && countsText(t, format.number, kind, answer)}
      </p>
    </div>
  );
}

/** What is on the map and what is not: the two together are all hits. */
function countsText(
  t: ReturnType<typeof useText>,
  number: (value: number) => string,
  kind: DirectoryKind,
  { total, onMap, wholeCountry }: DirectoryMap,
): string {
  const rest = total - onMap;
  return [
    t('directory.map.onMap', { count: onMap, number: number(onMap) }),
    ...(rest > 0 ? [t('directory.map.notOnMap', { count: rest, number: number(rest) })] : []),
    ...(kind === 'offers' && wholeCountry > 0
      ? [t('directory.map.wholeCountry', { count: wholeCountry, number: number(wholeCountry) })]
      : []),
  ].join(' ');
}

/** Asks again whenever the address changes; the last answer stays until the next is there. */
function useMapAnswer(source: string) {
  const [state, setState] = useState<{ answer: DirectoryMap | null; hasFailed: boolean }>({
    answer: null,
    hasFailed: false,
  });
  useEffect(() => {
    const stop = new AbortController();
    fetch(source, { signal: stop.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`the map answered ${response.status}`);
        setState({ answer: (await response.json()) as DirectoryMap, hasFailed: false });
      })
      .catch(() => {
        if (!stop.signal.aborted) setState(({ answer }) => ({ answer, hasFailed: true }));
      });
    return () => stop.abort();
  }, [source]);
  return state;
}
