import type { AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { readHistory } from '~/features/backoffice/history.server';
import { BUILT_IN_TREE, categoryGroupOf, categoryName, currentTree } from '~/features/taxonomy/categories';
import type { Category, CategoryGroup } from '~/features/taxonomy/category';
import { synonymsText } from '~/features/taxonomy/category-words';
import { cpvNames } from '~/features/taxonomy/find-cpv.server';
import { followCategoryWords } from '~/features/taxonomy/follow-category-words.server';
import { notFound } from '~/platform/errors';

/** One category or group for admins: its words now and as built in, what it covers, who uses it and who changed it. */
export async function getCategoryForAdmin(ctx: AppContext, id: string) {
  requirePermission(ctx, 'edit:vocabulary');
  await followCategoryWords(ctx, 'now');
  const tree = currentTree();
  const category = tree.categoryById.get(id);
  const named = category ?? tree.groupById.get(id);
  const builtIn = BUILT_IN_TREE.categoryById.get(id) ?? BUILT_IN_TREE.groupById.get(id);
  if (!named || !builtIn) throw notFound();
  const live = { status: 'live' as const, categories: { has: id } };
  const [row, offers, demands, history, cpv] = await Promise.all([
    ctx.db.categoryWordsRow.findUnique({ where: { id }, select: { version: true } }),
    category ? ctx.db.offer.count({ where: live }) : 0,
    category ? ctx.db.demand.count({ where: live }) : 0,
    readHistory(ctx, { subjectType: 'category', subjectId: id }),
    coveredCodes(ctx, category?.cpv ?? []),
  ]);
  return {
    id,
    isGroup: !category,
    name: categoryName(id, ctx.locale),
    groupName: category ? categoryName(categoryGroupOf(id)?.id ?? '', ctx.locale) : null,
    example: category ? (ctx.locale === 'nl' ? category.exampleNl : category.exampleEn) : null,
    words: { version: String(row?.version ?? 0), ...formWords(named) },
    builtIn: formWords(builtIn),
    cpv,
    uses: { offers, demands },
    history,
    can: { reset: tree.words.some((words) => words.id === id) },
  };
}

/** The procurement codes a category covers, with their names once the list was imported. */
async function coveredCodes(ctx: AppContext, prefixes: readonly string[]) {
  const names = await cpvNames(ctx, prefixes);
  return prefixes.map((prefix) => {
    const found = names.get(prefix);
    return {
      prefix,
      code: found ? `${found.code}-${found.checkDigit}` : null,
      name: (ctx.locale === 'nl' ? found?.labelNl : found?.labelEn) ?? '',
    };
  });
}

/** Words as the form holds them. */
const formWords = (named: Category | CategoryGroup) => ({
  nameNl: named.nameNl,
  nameEn: named.nameEn,
  synonymsNl: 'cpv' in named ? synonymsText(named.synonymsNl) : '',
  synonymsEn: 'cpv' in named ? synonymsText(named.synonymsEn) : '',
});
