import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { THEME_COLOURS } from '../theme-colours';

const source = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [lightPart = '', darkPart = ''] = source.split('@media screen and (prefers-color-scheme: dark)');
const light = colours(lightPart);
const dark = new Map([...light, ...colours(darkPart)]);

/** Text, its ground and the least contrast; 7 is AAA for body text, 4.5 AA, 3 for edges of controls. */
const PAIRS: [string, string, number][] = [
  ['ink', 'paper', 7],
  ['ink', 'sunken', 7],
  ['ink-soft', 'paper', 7],
  ['ink-soft', 'surface', 7],
  ['ink-soft', 'sunken', 4.5],
  ['ink-soft', 'neutral-soft', 4.5],
  ['ink-soft', 'action-soft', 4.5],
  ['action', 'paper', 4.5],
  ['action', 'sunken', 4.5],
  ['action', 'action-soft', 4.5],
  ['action-hover', 'action-soft', 4.5],
  ['on-action', 'action', 4.5],
  ['on-action', 'action-hover', 4.5],
  ['on-action', 'accent', 4.5],
  ['on-action', 'accent-hover', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'accent-soft', 4.5],
  ['danger', 'paper', 4.5],
  ['surface', 'danger', 4.5],
  ['line-strong', 'surface', 3],
  ['line-strong', 'paper', 3],
  ['focus-halo', 'focus', 3],
  ...['info', 'success', 'warning', 'danger'].flatMap((tone): [string, string, number][] => [
    [tone, `${tone}-soft`, 4.5],
    ['ink', `${tone}-soft`, 7],
  ]),
];

it('gives the browser around the page and our sign the same colours', () => {
  expect(THEME_COLOURS).toEqual({ light: light.get('surface'), dark: dark.get('surface') });
  const sign = readFileSync(new URL('../../../public/favicon.svg', import.meta.url), 'utf8');
  expect([...sign.matchAll(/fill="(#\w+)"/g)].map(([, colour]) => colour)).toEqual([
    light.get('action'),
    light.get('accent'),
  ]);
});

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s colours', (_, set) => {
  it.each(PAIRS)('keep %s readable on %s', (text, ground, least) => {
    expect(contrast(set.get(text), set.get(ground))).toBeGreaterThanOrEqual(least);
  });
});

function colours(part: string): Map<string, string> {
  return new Map(
    [...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

function contrast(a = '', b = ''): number {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
