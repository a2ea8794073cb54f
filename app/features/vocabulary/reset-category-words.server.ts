import type { AppContext } from '~/features/accounts/actor';
import { requirePermission, requirePerson } from '~/features/accounts/require.server';
import { BUILT_IN_TREE } from '~/features/taxonomy/categories';
import { DomainError, notFound } from '~/platform/errors';
import { writeCategoryWords } from './write-category-words.server';

/** Gives a category or group its built-in words again. */
export async function resetCategoryWords(
  ctx: AppContext,
  id: string,
  input: { version: string },
): Promise<void> {
  requirePermission(ctx, 'edit:vocabulary');
  const admin = requirePerson(ctx);
  if (!BUILT_IN_TREE.categoryById.has(id) && !BUILT_IN_TREE.groupById.has(id)) throw notFound();
  const version = Number(input.version);
  if (version === 0) throw new DomainError('conflict', { message: 'vocabulary.errors.changed' });
  await writeCategoryWords(admin, {
    id,
    version,
    words: { nameNl: null, nameEn: null, synonymsNl: null, synonymsEn: null },
    action: 'words-reset',
  });
}
