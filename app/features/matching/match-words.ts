import type { Translate } from '~/ui/use-text';
import { isProvince, provinceName } from '../taxonomy/provinces';
import type { Reason } from './explanation';

/** The sentence of a reason; what its values name is written out in the language of the reader. */
export function sayReason(t: Translate, { key, params }: Reason): string {
  const { recognition, province } = params;
  return t(key, {
    ...params,
    ...(recognition === undefined ? {} : { recognition: t(`taxonomy.recognitions.${recognition}`) }),
    ...(typeof province === 'string' && isProvince(province) ? { province: provinceName(province) } : {}),
  });
}
