import { builtinPlaceByName, pc2Region, placeKey } from './builtin-places';

/** Words that only say that a place follows. */
const LINKS = /(^|\s)(in|te|bij|rond|rondom|omgeving|regio|gemeente|near|around)$/i;
const LONGEST_NAME = 3;

/** Words that were typed in one box, with the place among them apart. */
export type WordsAndPlace = { words: string; place: string };

/**
 * The place that stands last or first among typed words, as in "schoonmaak in Den Bosch" or "Utrecht catering"; null
 * when there is none. A postcode counts behind words only, because a number before them is an amount. Knows the
 * built-in places.
 */
export function splitPlace(text: string): WordsAndPlace | null {
  const typed = text.trim().split(/[\s,]+/);
  for (let length = Math.min(LONGEST_NAME, typed.length); length > 0; length -= 1) {
    const split = [
      { words: typed.slice(0, -length), place: typed.slice(-length).join(' ') },
      { words: typed.slice(length), place: typed.slice(0, length).join(' ') },
    ].find(({ words, place }, at) => isPlace(place, at === 0 && words.length > 0));
    if (split) return { place: asWritten(split.place), words: withoutLinks(split.words.join(' ')) };
  }
  return null;
}

const isPlace = (name: string, mayBePostcode: boolean): boolean =>
  builtinPlaceByName(name) !== null ||
  (mayBePostcode && /^[1-9]\d{3}(\s?[a-z]{2})?$/i.test(name) && pc2Region(name) !== null);

/** "utrecht" as Utrecht is written; another name of a place stays as it was typed. */
function asWritten(typed: string): string {
  const name = builtinPlaceByName(typed)?.name;
  return name && placeKey(name) === placeKey(typed) ? name : typed;
}

function withoutLinks(words: string): string {
  const rest = words.replace(LINKS, '').trim();
  return rest === words ? words : withoutLinks(rest);
}
