import type { AppContext } from '~/features/accounts/actor';
import { requirePermission, requirePerson } from '~/features/accounts/require.server';
import { BUILT_IN_TREE, currentTree } from '~/features/taxonomy/categories';
import { synonymsOf, synonymsText } from '~/features/taxonomy/category-words';
import { foldText } from '~/features/taxonomy/fold-text';
import { DomainError, notFound } from '~/platform/errors';
import type { CategoryWordsInput } from './vocabulary-input';
import { writeCategoryWords, type StoredWords } from './write-category-words.server';

/** Gives a category or group other words. A word that equals the built-in one stays built in. */
export async function saveCategoryWords(
  ctx: AppContext,
  id: string,
  input: CategoryWordsInput,
): Promise<void> {
  requirePermission(ctx, 'edit:vocabulary');
  const admin = requirePerson(ctx);
  const words = differences(id, input);
  refuseTakenNames(id, input);
  const { nameNl, nameEn, synonymsNl, synonymsEn } = words;
  await writeCategoryWords(admin, {
    id,
    version: Number(input.version),
    words,
    action: 'words-changed',
    data: { nameNl, nameEn, synonymsNl, synonymsEn },
  });
}

function differences(
  id: string,
  input: CategoryWordsInput,
): Required<Record<keyof StoredWords, string | null>> {
  const { categoryById, groupById } = BUILT_IN_TREE;
  const category = categoryById.get(id);
  const builtIn = category ?? groupById.get(id);
  if (!builtIn) throw notFound();
  const unless = (same: string, text: string) => (text === same ? null : text);
  const list = (same: readonly string[] | undefined, text: string | undefined) =>
    same && unless(synonymsText(same), synonymsText(synonymsOf(text ?? '')));
  return {
    nameNl: unless(builtIn.nameNl, input.nameNl),
    nameEn: unless(builtIn.nameEn, input.nameEn),
    synonymsNl: list(category?.synonymsNl, input.synonymsNl) ?? null,
    synonymsEn: list(category?.synonymsEn, input.synonymsEn) ?? null,
  };
}

/** People choose by name, so no two categories and no two groups may be called the same. */
function refuseTakenNames(id: string, input: CategoryWordsInput): void {
  const { categories, groups, categoryById } = currentTree();
  const others = (categoryById.has(id) ? categories : groups).filter((other) => other.id !== id);
  const taken = (['nameNl', 'nameEn'] as const).filter((field) =>
    others.some((other) => foldText(other[field]) === foldText(input[field])),
  );
  if (taken.length > 0)
    throw new DomainError('invalid', {
      fieldErrors: Object.fromEntries(taken.map((field) => [field, ['vocabulary.errors.nameTaken']])),
    });
}
