import type { Db } from '~/platform/db.server';

/** The place of a waiting organisation in the queue, the first is 1; null when it does not wait. */
export async function placeInQueue(
  { db }: { db: Db },
  organisation: { id: string; status: string; submittedAt: Date | null },
): Promise<number | null> {
  const { id, status, submittedAt } = organisation;
  if (status !== 'waiting' || !submittedAt) return null;
  const before = await db.organisation.count({
    where: {
      status: 'waiting',
      OR: [{ submittedAt: { lt: submittedAt } }, { submittedAt, id: { lt: id } }],
    },
  });
  return before + 1;
}
