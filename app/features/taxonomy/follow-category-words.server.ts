import type { Context } from '~/platform/context.server';
import { speakWith, treeWithWords } from './categories';
import type { CategoryWords } from './category-tree';
import { synonymsOf } from './category-words';

type WordsContext = Pick<Context<unknown>, 'db' | 'clock' | 'log'>;

/** How long a process may go on with the words it has before it asks whether they changed. */
const CHECK_EVERY_MS = 1_000;

let knownVersion = 0n;
let checkedAt = Number.NEGATIVE_INFINITY;

/**
 * Keeps the category words of this process in step with the stored ones, whichever process wrote them: at most one
 * small query a second, or at once when asked for `now`. When the database is away the words stay as they are.
 */
export async function followCategoryWords(ctx: WordsContext, when: 'soon' | 'now' = 'soon'): Promise<void> {
  const time = ctx.clock.now().getTime();
  if (when === 'soon' && Math.abs(time - checkedAt) < CHECK_EVERY_MS) return;
  checkedAt = time;
  try {
    const [row] = await ctx.db.$queryRaw<[{ version: bigint }]>`
      SELECT coalesce(sum(version), 0)::bigint AS version FROM category_words`;
    if (row.version === knownVersion) return;
    speakWith(treeWithWords(await readCategoryWords(ctx)));
    knownVersion = row.version;
  } catch (error) {
    ctx.log.warn({ err: error }, 'category words could not be read; they stay as they were');
  }
}

/** Everything written over the built-in words. */
async function readCategoryWords({ db }: Pick<WordsContext, 'db'>): Promise<CategoryWords[]> {
  const rows = await db.categoryWordsRow.findMany({ orderBy: { id: 'asc' } });
  return rows
    .map(({ id, nameNl, nameEn, synonymsNl, synonymsEn }) => ({
      id,
      nameNl,
      nameEn,
      synonymsNl: synonymsNl === null ? null : synonymsOf(synonymsNl),
      synonymsEn: synonymsEn === null ? null : synonymsOf(synonymsEn),
    }))
    .filter((words) =>
      [words.nameNl, words.nameEn, words.synonymsNl, words.synonymsEn].some((one) => one !== null),
    );
}
