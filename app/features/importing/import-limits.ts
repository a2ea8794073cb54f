/** The largest file that the page for imports takes; the command takes any. */
export const LARGEST_IMPORT = 200_000_000;
