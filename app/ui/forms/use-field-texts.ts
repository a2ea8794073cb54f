import type { TextParams } from '~/platform/i18n';
import { useText } from '../use-text';

/** What a field says about itself; spread into a field of a form. */
export interface FieldTexts {
  name: string;
  label: string;
  help: string | undefined;
  example: string | undefined;
}

/**
 * The words of a form's fields by their place in the texts: `const field = useFieldTexts('offer-form')`, then
 * `field('title')` says `offer-form.title.label`, and `.help` and `.example` where these exist. `params` go to all three.
 */
export function useFieldTexts(place: string): (name: string, params?: TextParams) => FieldTexts {
  const t = useText();
  return (name, params) => {
    const key = (part: string) => `${place}.${name}.${part}`;
    const sayIfThere = (part: string) => {
      const said = t(key(part), params);
      return said === key(part) ? undefined : said;
    };
    return {
      name,
      label: t(key('label'), params),
      help: sayIfThere('help'),
      example: sayIfThere('example'),
    };
  };
}
