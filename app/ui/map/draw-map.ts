import L from 'leaflet';
import './leaflet.css';
import { clusterPoints, DEEPEST_ZOOM, type MapMark, type MapPoint } from './map-points';

type LatLon = [lat: number, lon: number];

/** Land for a map without tiles: closed rings, border lines and names. */
export type Land = {
  rings: LatLon[][];
  borders: LatLon[][];
  labels: { name: string; lat: number; lon: number }[];
};

export type MapOptions = {
  tiles: { url: string; attribution: string } | null;
  land: Land;
  texts: { zoomIn: string; zoomOut: string; close: string; mark: (mark: MapMark) => string };
  /** What the bubble of a point holds. */
  describe: (point: MapPoint) => HTMLElement;
};

const WIDEST_ZOOM = 6;
/** A point alone is shown with its surroundings. */
const CLOSEST_START = 10;

/** Draws into `container` (a map works by arrow keys, + and −, Tab and Enter); the points can change, the rest cannot. */
export function drawMap(container: HTMLElement, options: MapOptions) {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const bounds = L.latLngBounds(options.land.rings.flat());
  const map = L.map(container, {
    zoomControl: false,
    attributionControl: options.tiles !== null,
    scrollWheelZoom: false,
    zoomAnimation: !isStill,
    fadeAnimation: !isStill,
    minZoom: WIDEST_ZOOM,
    maxZoom: DEEPEST_ZOOM,
    zoomSnap: 0.5,
    maxBounds: bounds.pad(0.5),
  });
  const { zoomIn, zoomOut } = options.texts;
  L.control.zoom({ position: 'bottomright', zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map);
  map.attributionControl?.setPrefix(false);
  // The wheel scrolls the page until somebody works on the map.
  map.on('focus', () => map.scrollWheelZoom.enable()).on('blur', () => map.scrollWheelZoom.disable());
  drawBackground(map, options);
  map.fitBounds(bounds);

  const layer = L.layerGroup().addTo(map);
  const drawn = new Map<string, L.Marker>();
  let marksAt = clusterPoints([]);
  const redraw = () => {
    const marks = new Map(marksAt(map.getZoom()).map((mark) => [mark.key, mark]));
    for (const [key, marker] of drawn) {
      if (marks.has(key)) continue;
      marker.remove();
      drawn.delete(key);
    }
    for (const [key, mark] of marks) {
      if (!drawn.has(key)) drawn.set(key, drawMark(map, mark, options).addTo(layer));
    }
  };
  map.on('zoomend', redraw);
  return {
    show(points: readonly MapPoint[]) {
      map.closePopup();
      marksAt = clusterPoints(points);
      const around = points.length > 0 ? L.latLngBounds(points.map(({ lat, lon }) => [lat, lon])) : bounds;
      map.fitBounds(around, { maxZoom: CLOSEST_START, padding: [32, 32], animate: false });
      redraw();
    },
    remove: () => void map.remove(),
  };
}

function drawBackground(map: L.Map, { tiles, land }: MapOptions): void {
  const outline = drawLand(land);
  if (!tiles) {
    outline.addTo(map);
    return;
  }
  const attribution = document.createElement('span');
  attribution.textContent = tiles.attribution;
  let hasTiles = false;
  L.tileLayer(tiles.url, { attribution: attribution.innerHTML, maxZoom: DEEPEST_ZOOM })
    // The outline of the land stands in as long as the tiles are away.
    .on('tileerror', () => void (hasTiles || outline.addTo(map)))
    .on('tileload', () => {
      hasTiles = true;
      outline.remove();
    })
    .addTo(map);
}

function drawLand(land: Land): L.LayerGroup {
  const still = { interactive: false, smoothFactor: 0.5 };
  const labels = land.labels.map(({ name, lat, lon }) => {
    const label = document.createElement('span');
    label.textContent = name;
    label.ariaHidden = 'true';
    const icon = L.divIcon({ className: 'map__label', html: label, iconSize: [0, 0] });
    return L.marker([lat, lon], { icon, interactive: false, keyboard: false });
  });
  return L.layerGroup([
    L.polygon(land.rings, { ...still, className: 'map__land' }),
    L.polyline(land.borders, { ...still, className: 'map__border' }),
    ...labels,
  ]);
}

function drawMark(map: L.Map, mark: MapMark, options: MapOptions): L.Marker {
  const icon = L.divIcon({
    className: 'map__mark',
    html: markFace(mark, options),
    iconSize: mark.count < 10 ? [34, 34] : mark.count < 100 ? [40, 40] : [48, 48],
  });
  const marker = L.marker([mark.lat, mark.lon], { icon, keyboard: true });
  const { point, opensAt } = mark;
  if (!point) {
    marker.on('click', () =>
      map.setView([mark.lat, mark.lon], Math.min(opensAt ?? DEEPEST_ZOOM, DEEPEST_ZOOM)),
    );
    return marker;
  }
  marker.bindPopup(() => options.describe(point), { minWidth: 220, maxWidth: 280, maxHeight: 260 });
  marker.on('popupopen', ({ popup }) => {
    const bubble = popup.getElement();
    bubble?.querySelector('.leaflet-popup-close-button')?.setAttribute('aria-label', options.texts.close);
    bubble?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  });
  marker.on('popupclose', () => marker.getElement()?.focus({ preventScroll: true }));
  return marker;
}

/** The number for the eye, the words for a screen reader. */
function markFace(mark: MapMark, { texts }: MapOptions): HTMLElement {
  const face = document.createElement('span');
  const number = document.createElement('span');
  number.textContent = String(mark.count);
  number.ariaHidden = 'true';
  const words = document.createElement('span');
  words.className = 'visually-hidden';
  words.textContent = texts.mark(mark);
  face.append(number, words);
  return face;
}
