import en from '~/texts/en';
import nl from '~/texts/nl';
import { createTranslator, type Locale, type Translate } from './i18n';

const translators: Record<Locale, Translate> = {
  nl: createTranslator('nl', nl),
  en: createTranslator('en', en),
};

/** The server's translator of a language, shared by pages, mails and messages. */
export const translator = (locale: Locale): Translate => translators[locale];
