import { CATEGORIES } from '~/features/taxonomy/categories';
import { BUILTIN_PLACES } from '~/features/taxonomy/builtin-places';

/** Random numbers from a seed (mulberry32), so that every run fills the same market. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const FILLERS =
  'vaste ploeg voorman begeleiding kwaliteit planning levertijd overleg regio school kantoor wijk gebouw opdracht week maand werkdag contract ervaring medewerkers apparatuur vervoer veiligheid duurzaam lokaal afspraak oplevering controle rapportage onderhoud voorraad team leerling vakman materiaal'.split(
    ' ',
  );

export type SyntheticPost = {
  external_id: string;
  organisation: string;
  title: string;
  description: string;
  categories: string;
  town: string;
  lat: number;
  lon: number;
};

/** `count` posts with titles from our own category words and descriptions of 20 to 60 words, spread over the country. */
export function* syntheticPosts(
  kind: 'o' | 'd',
  count: number,
  organisations: number,
): Generator<SyntheticPost> {
  const random = seededRandom(kind === 'o' ? 1 : 2);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  for (let n = 0; n < count; n += 1) {
    const category = pick(CATEGORIES);
    const place = pick(BUILTIN_PLACES);
    const words = Array.from({ length: 20 + Math.floor(random() * 40) }, () =>
      random() < 0.3 ? pick(category.synonymsNl) : pick(FILLERS),
    );
    yield {
      external_id: `${kind}${n}`,
      organisation: `org${n % organisations}`,
      title: `${category.nameNl} ${pick(FILLERS)} in ${place.name} ${n}`,
      description: `${words.join(' ')}.`,
      categories: category.id,
      town: place.name,
      lat: place.lat,
      lon: place.lon,
    };
  }
}
