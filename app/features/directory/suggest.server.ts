import type { AppContext } from '~/features/accounts/actor';
import { BUYER_SELECT, buyerNameFor, demandsVisibleTo } from '~/features/demands/demand-access.server';
import { offersVisibleTo } from '~/features/offers/offer-access.server';
import { categoryGroupOf, categoryName, currentTree } from '~/features/taxonomy/categories';
import { directoryPath, type DirectoryKind } from '~/features/taxonomy/directory-filter';
import { foldText } from '~/features/taxonomy/fold-text';
import { inOrder } from '~/features/taxonomy/search-directory.server';
import { suggestCategories } from '~/features/taxonomy/suggest-categories';
import { SearchUnavailable, type SearchResult } from '~/integrations/search/search-port';
import type { Locale } from '~/platform/i18n';
import { LISTED } from './organisation-document.server';

const SHORTEST = 2;
const LONGEST = 100;
const OF_EACH = 4;

/** An entry under the search box; `group` is what it is. */
export type DirectorySuggestion = {
  group: 'categories' | 'organisations' | 'offers' | 'demands';
  id: string;
  name: string;
  detail: string | null;
  to: string;
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
  const [organisations, offers, demands] = await Promise.all([
    namedOrganisations(ctx, organisationHits.ids),
    posts === 'offers' ? namedOffers(ctx, postHits.ids) : [],
    posts === 'demands' ? namedDemands(ctx, postHits.ids) : [],
  ]);
  const categories = namedCategories(
    text,
    locale,
    seen.map(({ value }) => value),
  );
  return [
    ...categories.map((id) => ({
      ...{ group: 'categories' as const, id, name: categoryName(id, locale) },
      detail: categoryName(categoryGroupOf(id)?.id ?? '', locale),
      to: directoryPath(`/${kind}`, { groups: [categoryGroupOf(id)?.id ?? ''], categories: [id] }),
    })),
    ...organisations,
    ...offers,
    ...demands,
  ];
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

async function namedOrganisations(ctx: AppContext, ids: string[]): Promise<DirectorySuggestion[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.db.organisation.findMany({
    where: { id: { in: ids }, ...LISTED },
    select: { id: true, slug: true, name: true, placeName: true },
  });
  return inOrder(rows, ids).map(({ id, slug, name, placeName }) => ({
    ...{ group: 'organisations', id, name, detail: placeName, to: `/organisations/${slug}` },
  }));
}

async function namedOffers(ctx: AppContext, ids: string[]): Promise<DirectorySuggestion[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.db.offer.findMany({
    where: { AND: [{ id: { in: ids }, status: 'live' }, offersVisibleTo({ kind: 'anonymous' })] },
    select: { id: true, slug: true, title: true, organisation: { select: { name: true } } },
  });
  return inOrder(rows, ids).map(({ id, slug, title, organisation }) => ({
    ...{ group: 'offers', id, name: title, detail: organisation.name, to: `/offers/${slug}` },
  }));
}

async function namedDemands(ctx: AppContext, ids: string[]): Promise<DirectorySuggestion[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.db.demand.findMany({
    where: { AND: [{ id: { in: ids }, status: 'live' }, demandsVisibleTo({ kind: 'anonymous' })] },
    select: { id: true, slug: true, title: true, ...BUYER_SELECT },
  });
  return inOrder(rows, ids).map(({ id, slug, title, ...row }) => ({
    ...{ group: 'demands', id, name: title, to: `/demands/${slug}` },
    detail: buyerNameFor({ kind: 'anonymous' }, row),
  }));
}
