import type { PersonContext } from '~/features/accounts/actor';
import { followCategoryWords } from '~/features/taxonomy/follow-category-words.server';
import { audit } from '~/platform/audit.server';
import type { Prisma, Tx } from '~/platform/db.server';
import { DomainError } from '~/platform/errors';

/** The four texts of a row of `category_words`; null where the built-in word holds. */
export type StoredWords = Pick<
  Prisma.CategoryWordsRowUncheckedCreateInput,
  'nameNl' | 'nameEn' | 'synonymsNl' | 'synonymsEn'
>;

/**
 * Writes the words of one category or group when nobody else did since `version` (0 for never), records it, and starts
 * the job that brings search and matches in line. This process speaks the new words at once, others within a second.
 */
export async function writeCategoryWords(
  ctx: PersonContext,
  change: {
    id: string;
    version: number;
    words: StoredWords;
    action: string;
    data?: Prisma.InputJsonObject;
  },
): Promise<void> {
  const { id } = change;
  await ctx.db.$transaction(async (tx) => {
    if ((await write(ctx, tx, change)) !== 1)
      throw new DomainError('conflict', { message: 'vocabulary.errors.changed' });
    await audit(tx, {
      actorId: ctx.actor.userId,
      action: `category.${change.action}`,
      subjectType: 'category',
      subjectId: id,
      data: change.data ?? {},
      requestId: ctx.requestId,
    });
    await ctx.emit(tx, 'category.changed', { id });
  });
  await followCategoryWords(ctx, 'now');
}

async function write(
  ctx: PersonContext,
  tx: Tx,
  { id, version, words }: { id: string; version: number; words: StoredWords },
): Promise<number> {
  const stored = { ...words, updatedById: ctx.actor.userId, updatedAt: ctx.clock.now() };
  if (version === 0) {
    const made = await tx.categoryWordsRow.createMany({ data: [{ id, ...stored }], skipDuplicates: true });
    return made.count;
  }
  const changed = await tx.categoryWordsRow.updateMany({
    where: { id, version },
    data: { ...stored, version: { increment: 1 } },
  });
  return changed.count;
}
