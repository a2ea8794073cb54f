import type { i18n } from 'i18next';
import en from '~/texts/en';
import nl from '~/texts/nl';
import { createI18n, type Locale, type Translate } from './i18n';

const instances: Record<Locale, i18n> = { nl: createI18n('nl', nl), en: createI18n('en', en) };

/** The server's translator of a language, shared by pages, mails and messages. */
export const serverI18n = (locale: Locale): i18n => instances[locale];

const translate =
  (instance: i18n): Translate =>
  (key, params) =>
    instance.t(key, params as never) as unknown as string;

const translators: Record<Locale, Translate> = { nl: translate(instances.nl), en: translate(instances.en) };

export const translator = (locale: Locale): Translate => translators[locale];
