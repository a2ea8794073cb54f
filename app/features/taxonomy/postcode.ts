/** `1234 AB` as it is stored, and its first four digits. */
export type Postcode = { postcode: string; postcode4: string };

/**
 * A Dutch postcode: four digits not starting with 0, two letters that are not SA, SD or SS. Case and
 * spaces around and between do not matter; null when it is none.
 * Source: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/nl/postcode.py
 */
export function parsePostcode(text: string): Postcode | null {
  const [, digits, letters] = /^([1-9][0-9]{3})\s*([A-Z]{2})$/.exec(text.trim().toUpperCase()) ?? [];
  if (!digits || !letters || ['SA', 'SD', 'SS'].includes(letters)) return null;
  return { postcode: `${digits} ${letters}`, postcode4: digits };
}

/** The four digits of a full postcode or of a bare `1234`, for where a place is looked for; else null. */
export function parsePostcode4(text: string): string | null {
  const bare = /^[1-9][0-9]{3}$/.exec(text.trim())?.[0];
  return bare ?? parsePostcode(text)?.postcode4 ?? null;
}
