import type { Prisma, Tx } from '~/platform/db.server';

/**
 * Removes posts together with their photos and attachments, whose rows belong to the organisation and would stay;
 * the database asks a job to remove the bytes. Answers how many posts went.
 */
export async function clearPosts(
  tx: Tx,
  files: Prisma.PostFileWhereInput,
  removePosts: () => Promise<{ count: number }>,
): Promise<number> {
  const rows = await tx.postFile.findMany({ where: files, select: { fileId: true } });
  const { count } = await removePosts();
  await tx.storedFile.deleteMany({
    where: { id: { in: rows.map(({ fileId }) => fileId) }, postFile: null },
  });
  return count;
}
