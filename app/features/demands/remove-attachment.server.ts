import type { AppContext } from '~/features/accounts/actor';
import { removePostFile } from '~/features/posting/post-files.server';
import { findEditableDemand } from './change-lots.server';
import { noteFiles } from './note-files.server';

/** Takes a document off a demand; one that is gone already is no problem. */
export async function removeAttachment(
  ctx: AppContext,
  { id, fileId }: { id: string; fileId: string },
): Promise<void> {
  const demand = await findEditableDemand(ctx, id);
  await ctx.db.$transaction(async (tx) => {
    if (await removePostFile(ctx, tx, { demandId: id }, fileId)) await noteFiles(ctx, tx, demand);
  });
}
