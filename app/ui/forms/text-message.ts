import type { Translate } from '~/platform/i18n';

/** Parameters a text may carry. A name ending in `Cents` is shown as money, a day ("2026-03-03") in full. */
export type MessageParams = Record<string, string | number>;

/** Writes a text key with parameters as one string: `textMessage('errors.tooShort', { min: 3 })` is "errors.tooShort?min=3". */
export function textMessage(key: string, params: MessageParams = {}): string {
  const query = new URLSearchParams(Object.entries(params).map(([name, value]) => [name, String(value)]));
  return query.size === 0 ? key : `${key}?${query.toString()}`;
}

/** Takes such a string apart again; numbers become numbers so that texts can count. */
export function readTextMessage(message: string): { key: string; params: MessageParams } {
  const at = message.indexOf('?');
  if (at === -1) return { key: message, params: {} };
  const params: MessageParams = {};
  for (const [name, value] of new URLSearchParams(message.slice(at + 1))) {
    params[name] = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  }
  return { key: message.slice(0, at), params };
}

interface MessageTools {
  t: Translate;
  money: (cents: number) => string;
  number: (value: number) => string;
  date: (day: string) => string;
}

/** Says a message (key with optional parameters) in the reader's language. */
export function translateError(message: string, { t, money, number, date }: MessageTools): string {
  const { key, params } = readTextMessage(message);
  const shown: MessageParams = {};
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === 'string') shown[name] = /^\d{4}-\d{2}-\d{2}$/.test(value) ? date(value) : value;
    else if (name.endsWith('Cents')) shown[name] = money(value);
    else shown[name] = name === 'count' ? value : number(value);
  }
  return t(key, shown);
}
