const FORM = /^NL([0-9]{9})B([0-9]{2})$/;

/**
 * The 11-test of the nine digits of a Dutch company (its RSIN): the first eight weighed 9…2 sum,
 * modulo 11, to the ninth.
 */
function passesElevenTest(nine: string): boolean {
  const digits = [...nine].map(Number);
  const sum = digits.slice(0, 8).reduce((total, digit, i) => total + digit * (9 - i), 0);
  return sum > 0 && sum % 11 === digits[8];
}

/**
 * ISO 7064 mod 97-10 over the whole number with letters as 10…35, as sole traders have since 2020. What they had before
 * passes the 11-test only, for it holds their citizen service number (BSN), which is kept nowhere.
 */
export function passesMod97(vatNumber: string): boolean {
  const digits = [...vatNumber].map((sign) => parseInt(sign, 36)).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/**
 * A Dutch VAT number (btw-id): `NL`, nine digits, `B`, two digits. Right when either the 11-test of
 * companies or mod 97 of sole traders holds. Case, spaces and dots do not matter.
 * Source: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/nl/btw.py
 * @returns the fourteen characters, or null when it cannot be one
 */
export function parseVatNumber(text: string): string | null {
  const vatNumber = text.replace(/[\s.-]/g, '').toUpperCase();
  const nine = FORM.exec(vatNumber)?.[1];
  if (!nine) return null;
  return passesElevenTest(nine) || passesMod97(vatNumber) ? vatNumber : null;
}
