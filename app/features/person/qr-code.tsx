import type { QrPicture } from './qr-picture';

/** A QR code, black on white also in the dark, because cameras read it so. */
export function QrCode({ picture, label }: { picture: QrPicture; label: string }) {
  const { size, path } = picture;
  return (
    <svg className="qr-code" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
