/** Colours of one drawing, by the part they play. */
export type Palette = Record<
  'sky' | 'far' | 'ground' | 'main' | 'second' | 'third' | 'light' | 'ink',
  `#${string}`
>;

const LIGHT = '#fffaf0';
const INK = '#1d2b30';

/** The colours of the house, each set lit from another side. */
export const PALETTES: readonly Palette[] = [
  {
    ...{ sky: '#d5e8e2', far: '#b6d6cd', ground: '#0a5c5e', main: '#ad4426', second: '#f0b44c' },
    ...{ third: '#e88d6d', light: LIGHT, ink: INK },
  },
  {
    ...{ sky: '#f8e0d2', far: '#efc5ae', ground: '#9c3d22', main: '#0a5c5e', second: '#f0b44c' },
    ...{ third: '#7fb9ab', light: LIGHT, ink: INK },
  },
  {
    ...{ sky: '#f9ebc6', far: '#f0d795', ground: '#c58a23', main: '#0a5c5e', second: '#ad4426' },
    ...{ third: '#8cbfae', light: LIGHT, ink: INK },
  },
  {
    ...{ sky: '#dce8f1', far: '#bcd2e4', ground: '#1f5688', main: '#ad4426', second: '#f0b44c' },
    ...{ third: '#7fb9ab', light: LIGHT, ink: INK },
  },
];

/** The field of a drawing; the middle two thirds of its height stay in sight on a card. */
export const WIDTH = 960;
export const HEIGHT = 640;
/** Where things stand. */
export const FLOOR = 500;

export const box = (x: number, y: number, w: number, h: number, fill: string, radius = 0) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${radius}" fill="${fill}"/>`;

export const disc = (x: number, y: number, r: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;

export const oval = (x: number, y: number, rx: number, ry: number, fill: string) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;

export const shape = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`;

export const line = (d: string, stroke: string, width: number) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** The same thing several times. */
export const each = <T>(things: readonly T[], draw: (thing: T, n: number) => string) =>
  things.map(draw).join('');

/** A piece of the drawing elsewhere, larger or smaller. */
export const at = (x: number, y: number, part: string, scale = 1) =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${part}</g>`;

export type Scene = (colours: Palette) => string;

/** Sky, a low sun, a far line and the floor. */
export const backdrop = ({ sky, far, ground }: Palette, sunX = 760): string =>
  box(0, 0, WIDTH, HEIGHT, sky) + disc(sunX, 190, 120, far) + box(0, FLOOR, WIDTH, HEIGHT - FLOOR, ground);
