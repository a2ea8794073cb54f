import type { AppContext } from '~/features/accounts/actor';
import { categoryGroupOf, categoryName, currentTree } from '~/features/taxonomy/categories';
import { directoryPath, NEAR_KM, type DirectoryKind } from '~/features/taxonomy/directory-filter';
import { foldText } from '~/features/taxonomy/fold-text';
import { splitPlace } from '~/features/taxonomy/split-place';
import { suggestCategories } from '~/features/taxonomy/suggest-categories';
import { SearchUnavailable, type SearchResult } from '~/integrations/search/search-port';
import type { Locale } from '~/platform/i18n';
import { translator } from '~/platform/texts.server';
import { namedRecords, type NamedRecord } from './named-records.server';

const SHORTEST = 2;
const LONGEST = 100;
const OF_EACH = 4;

/** An entry under the search box; `group` is what it is. */
export type DirectorySuggestion = NamedRecord & {
  group: 'places' | 'categories' | 'organisations' | 'offers' | 'demands';
};

const NOTHING: SearchResult = { total: 0, ids: [], facets: {} };

/**
 * What a person may mean by what was typed so far in the box of a directory: categories by name, synonym and by what
 * the hits are about, then records everybody may see. Spelling is as loose as the search itself; while search is
 * away only categories are left.
 */
export async function suggest(
  ctx: AppContext,
  asked: { text: string; kind: DirectoryKind; locale: Locale },
): Promise<DirectorySuggestion[]> {
  const text = asked.text
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, LONGEST);
  if (text.length < SHORTEST) return [];
  const { kind, locale } = asked;
  const ask = (collection: DirectoryKind) =>
    ctx.search
      .search(collection, { text, sort: 'relevance', page: 1, perPage: OF_EACH, facets: ['categories'] })
      .catch((error: unknown) => {
        if (!(error instanceof SearchUnavailable)) throw error;
        return NOTHING;
      });
  const posts = kind === 'organisations' ? null : kind;
  const [postHits, organisationHits] = await Promise.all([
    posts ? ask(posts) : NOTHING,
    kind === 'demands' ? NOTHING : ask('organisations'),
  ]);
  const seen = (posts ? postHits : organisationHits).facets.categories ?? [];
  const [organisations, records] = await Promise.all([
    namedRecords(ctx, 'organisations', organisationHits.ids),
    posts ? namedRecords(ctx, posts, postHits.ids) : [],
  ]);
  const categories = namedCategories(
    text,
    locale,
    seen.map(({ value }) => value),
  );
  return [
    ...nearPlace(text, kind, locale),
    ...categories.map((id) => ({
      ...{ group: 'categories' as const, id, name: categoryName(id, locale) },
      detail: categoryName(categoryGroupOf(id)?.id ?? '', locale),
      to: directoryPath(`/${kind}`, { groups: [categoryGroupOf(id)?.id ?? ''], categories: [id] }),
    })),
    ...organisations.map((found) => ({ group: 'organisations' as const, ...found })),
    ...(posts ? records.map((found) => ({ group: posts, ...found })) : []),
  ];
}

/** The same words near the place among them. */
function nearPlace(text: string, kind: DirectoryKind, locale: Locale): DirectorySuggestion[] {
  const said = splitPlace(text);
  if (!said) return [];
  const t = translator(locale);
  const name = said.words
    ? t('directory.saidPlace.words', said)
    : t('directory.saidPlace.all', { place: said.place });
  const to = directoryPath(`/${kind}`, { q: said.words, place: said.place, km: NEAR_KM });
  return [{ group: 'places', id: said.place, name, detail: null, to }];
}

/** By the beginning of a word of a name or synonym, then by what the words mean, then by what the hits are about. */
function namedCategories(text: string, locale: Locale, ofHits: readonly string[]): string[] {
  const typed = foldText(text);
  const begins = (words: string) => {
    const folded = foldText(words);
    return folded.startsWith(typed) || folded.includes(` ${typed}`);
  };
  const { categories } = currentTree();
  const byName = categories.filter(({ nameNl, nameEn }) => begins(locale === 'nl' ? nameNl : nameEn));
  const bySynonym = categories.filter((category) =>
    [...category.synonymsNl, ...category.synonymsEn].some(begins),
  );
  const known = [...byName, ...bySynonym].map(({ id }) => id);
  const all = [...known, ...suggestCategories(text, locale, OF_EACH), ...(known.length > 0 ? [] : ofHits)];
  return [...new Set(all)].filter((id) => categoryGroupOf(id) !== null).slice(0, OF_EACH);
}
