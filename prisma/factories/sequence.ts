/** Rows need unique words without randomness: every call gives the next number of this process. */
let last = 0;
export const next = (): number => (last += 1);
