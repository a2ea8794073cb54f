import { createContext, useContext, useMemo } from 'react';
import type { Translate } from '~/platform/i18n';
import { type Format, FORMATS } from './format';
import { translateError } from './forms/text-message';
import { useLocale } from './locale-link';

export type { Translate } from '~/platform/i18n';

const TextContext = createContext<Translate>((key) => key);

/** Puts the texts of the page's language around everything that speaks. */
export const TextProvider = TextContext.Provider;

/** Says a text of the page's language by its key ("site.name"); `count` picks the plural form. */
export const useText = (): Translate => useContext(TextContext);

/** Numbers, money and dates in the language of the address, always Amsterdam time. */
export const useFormat = (): Format => FORMATS[useLocale()];

/** Says a message of a form: a text key with parameters such as "errors.tooShort?min=3". */
export function useMessage(): (message: string) => string {
  const t = useText();
  const format = useFormat();
  return useMemo(
    () => (message: string) =>
      translateError(message, {
        t,
        money: format.money,
        date: format.date,
        number: (value) => format.number(value),
      }),
    [t, format],
  );
}
