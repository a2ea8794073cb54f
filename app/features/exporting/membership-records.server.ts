import { membershipGate } from '~/features/membership/gate';
import { readGateInput } from '~/features/membership/gate.server';
import { Prisma, type Db } from '~/platform/db.server';
import type { RecordPage } from './record-pages.server';

/** Organisations that are or were a partner, by paying or because they were given access. */
const PARTNERS = Prisma.sql`
  FROM organisations o
  WHERE (EXISTS (SELECT 1 FROM billing_subscriptions s WHERE s.organisation_id = o.id)
    OR EXISTS (SELECT 1 FROM membership_grants g WHERE g.organisation_id = o.id))`;

type Partner = { id: string; name: string; kvkNumber: string | null };

/** The membership of every partner as the gate answers now; nothing of how it is paid. */
export const membershipPage =
  (db: Db, now: Date): RecordPage =>
  async (after, take) => {
    const partners = await db.$queryRaw<Partner[]>`
      SELECT o.id, o.name, o.kvk_number AS "kvkNumber" ${PARTNERS} AND o.id > ${after} ORDER BY o.id LIMIT ${take}`;
    const records = [];
    for (const { id, name, kvkNumber } of partners) {
      const { active, state, until } = membershipGate(await readGateInput(db, id, now));
      records.push({ id, organisation: name, organisation_kvk: kvkNumber, active, state, until });
    }
    return records;
  };

/** How many organisations that list has. */
export async function countMemberships(db: Db): Promise<number> {
  const [row] = await db.$queryRaw<{ count: bigint }[]>`SELECT count(*) AS count ${PARTNERS}`;
  return Number(row?.count ?? 0);
}
