import type { AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { categoryName, currentTree } from '~/features/taxonomy/categories';
import { foldText } from '~/features/taxonomy/fold-text';

/** The tree as an admin reads it: every group with its categories, how often each is used and whether its words are our own. */
export async function listCategories(ctx: AppContext, q: string) {
  requirePermission(ctx, 'edit:vocabulary');
  const { locale } = ctx;
  const { groups, categories, words } = currentTree();
  const uses = await countUses(ctx);
  const changed = new Set(words.map(({ id }) => id));
  const wanted = foldText(q);
  const isHit = (texts: readonly string[]) => texts.some((text) => foldText(text).includes(wanted));
  return {
    q,
    changedCount: words.length,
    groups: groups
      .map((group) => ({
        id: group.id,
        name: categoryName(group.id, locale),
        isChanged: changed.has(group.id),
        categories: categories
          .filter(({ groupId }) => groupId === group.id)
          .filter((one) =>
            isHit([group.nameNl, group.nameEn, one.nameNl, one.nameEn, ...one.synonymsNl, ...one.synonymsEn]),
          )
          .map((one) => ({
            id: one.id,
            name: categoryName(one.id, locale),
            otherName: categoryName(one.id, locale === 'nl' ? 'en' : 'nl'),
            synonyms: one.synonymsNl.length + one.synonymsEn.length,
            uses: uses.get(one.id) ?? 0,
            isChanged: changed.has(one.id),
          })),
      }))
      .filter((group) => group.categories.length > 0),
  };
}

/** Live offers and demands per category. */
async function countUses({ db }: AppContext): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ id: string; uses: number }[]>`
    SELECT id, count(*)::int AS uses FROM (
      SELECT unnest(categories) AS id FROM offers WHERE status = 'live'
      UNION ALL
      SELECT unnest(categories) FROM demands WHERE status = 'live') AS carried
    GROUP BY id`;
  return new Map(rows.map(({ id, uses }) => [id, uses]));
}
