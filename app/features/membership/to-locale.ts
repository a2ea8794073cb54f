import type { Locale } from '~/platform/i18n';

/** A stored language code as one of ours; anything unknown is Dutch. */
export const toLocale = (code: string): Locale => (code === 'en' ? 'en' : 'nl');
