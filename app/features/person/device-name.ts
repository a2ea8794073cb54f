import type { Translate } from '~/platform/i18n';
import type { Device } from './device';

/** A device in words: "Firefox op Windows". */
export function deviceName(t: Translate, { browser, system }: Device): string {
  if (browser && system) return t('account.security.deviceOn', { browser, system });
  return browser ?? system ?? t('account.security.deviceUnknown');
}
