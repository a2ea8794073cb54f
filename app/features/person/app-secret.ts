const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const ISSUER = 'Social Impact Market';

/** Bytes as base32 without padding, the way apps for codes take a secret. Source: RFC 4648, section 6. */
export function toBase32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(held >>> bits) & 31] ?? '';
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + (ALPHABET[(held << (5 - bits)) & 31] ?? '') : text;
}

/** Base32 in groups of four, which can be typed over. */
export const inGroups = (text: string): string => text.match(/.{1,4}/g)?.join(' ') ?? '';

/**
 * The address in the QR code that an app for codes reads.
 * Source: https://github.com/google/google-authenticator/wiki/Key-Uri-Format
 */
export function otpAddress(secret: string, account: string): string {
  const query = `secret=${secret}&issuer=${encodeURIComponent(ISSUER)}&digits=6&period=30`;
  return `otpauth://totp/${encodeURIComponent(ISSUER)}:${encodeURIComponent(account)}?${query}`;
}
