import type { AppContext } from '~/features/accounts/actor';
import { invalidField } from '~/platform/errors';
import { addPostFile } from '~/features/posting/post-files.server';
import { findEditableDemand } from './change-lots.server';
import { noteFiles } from './note-files.server';

/** Adds a document to a demand of the actor's organisation; throws `invalid` at `file` without one. */
export async function addAttachment(
  ctx: AppContext,
  { id, file, text }: { id: string; file: File | null | undefined; text: string },
): Promise<void> {
  const demand = await findEditableDemand(ctx, id);
  if (!file) throw invalidField('file', 'errors.required');
  await addPostFile(ctx, {
    ...{ organisationId: demand.organisationId, file, text: text.trim() },
    post: { demandId: id },
    purpose: 'attachment',
    permission: 'edit:demand',
    field: 'file',
    also: (tx) => noteFiles(ctx, tx, demand),
  });
}
