import { encode } from 'uqr';

/** A QR code as one path in a square of `size` by `size`, with its white edge. */
export type QrPicture = { size: number; path: string };

/** Draws a text as a QR code; black modules of one row that touch become one bar. */
export function qrPicture(text: string): QrPicture {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const bars = data.flatMap((row, y) =>
    [
      ...row
        .map((isBlack) => (isBlack ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: bar }) => `M${index} ${y}h${bar.length}v1h-${bar.length}z`),
  );
  return { size, path: bars.join('') };
}
