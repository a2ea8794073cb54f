/**
 * A Dutch KVK number: eight digits kept as text, since it may begin with zeros. Spaces and dots that
 * people type are dropped; seven digits are not padded. There is no published check digit, so none is
 * tested: only the register decides. Source: https://developers.kvk.nl/documentation/testing
 * @returns the eight digits, or null when it cannot be one
 */
export function parseKvkNumber(text: string): string | null {
  const digits = text
    .trim()
    .replace(/^kvk[\s:.-]*/i, '')
    .replace(/[\s.]/g, '');
  return /^[0-9]{8}$/.test(digits) ? digits : null;
}
