/** What a browser paints around the page: the `--surface` of each set in styles/tokens.css. */
export const THEME_COLOURS = { light: '#fffdf7', dark: '#1a2326' } as const;
