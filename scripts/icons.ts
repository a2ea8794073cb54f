import { writeFileSync } from 'node:fs';
import { ICON_PATHS } from '../app/ui/icon-paths';

/** `npm run icons`: writes the file that pages draw their icons from. */
const symbols = Object.entries(ICON_PATHS).map(
  ([name, path]) => `<symbol id="${name}" viewBox="0 0 24 24"><path d="${path}"/></symbol>`,
);
writeFileSync(
  new URL('../app/ui/icons.svg', import.meta.url),
  ['<svg xmlns="http://www.w3.org/2000/svg">', ...symbols, '</svg>', ''].join('\n'),
);
