import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextParams, Translate } from '~/platform/i18n';
import { type Format, makeFormat } from './format';
import { translateError } from './forms/text-message';
import { useLocale } from './locale-link';

export type { Translate } from '~/platform/i18n';

/** Says a text of the language in the address by its key ("site.name"); `count` picks the plural form. */
export function useText(): Translate {
  const locale = useLocale();
  const { i18n } = useTranslation();
  return useMemo(() => {
    const t = i18n.getFixedT(locale);
    return (key: string, params?: TextParams) => t(key, { ...params });
  }, [i18n, locale]);
}

/** Numbers, money and dates in the language of the address, always Amsterdam time. */
export function useFormat(): Format {
  const locale = useLocale();
  return useMemo(() => makeFormat(locale), [locale]);
}

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
