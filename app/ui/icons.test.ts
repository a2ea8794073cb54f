import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ICON_PATHS } from './icon-paths';

/** The file that pages draw their icons from, as `npm run icons` writes it. */
const iconSprite = () =>
  [
    '<svg xmlns="http://www.w3.org/2000/svg">',
    ...Object.entries(ICON_PATHS).map(
      ([name, path]) => `<symbol id="${name}" viewBox="0 0 24 24"><path d="${path}"/></symbol>`,
    ),
    '</svg>',
    '',
  ].join('\n');

it('keeps the file of icons the same as their paths', () => {
  expect(readFileSync(new URL('./icons.svg', import.meta.url), 'utf8')).toBe(iconSprite());
});
