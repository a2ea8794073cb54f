import type { Db, Prisma, Tx } from './db.server';

export type AuditEntry = {
  actorId: string | null;
  organisationId?: string | null;
  /** `noun.verb`, such as `offer.approved`. */
  action: string;
  subjectType: string;
  subjectId: string;
  /** Facts that explain the change; never secrets, never data of workers. */
  data?: Prisma.InputJsonObject;
  requestId?: string;
};

/** Records who did what, in the transaction of the change itself. */
export async function audit(tx: Tx, entry: AuditEntry): Promise<void> {
  await tx.auditEvent.create({
    data: {
      actorId: entry.actorId,
      organisationId: entry.organisationId ?? null,
      action: entry.action,
      subjectType: entry.subjectType,
      subjectId: entry.subjectId,
      data: entry.data ?? {},
      requestId: entry.requestId ?? null,
    },
  });
}

/** The same database for a request that staff make in the name of a person: every audit event names both. */
export function auditedFor(db: Db, impersonatorId: string): Db {
  const watched = db.$extends({
    query: {
      auditEvent: {
        create: ({ args, query }) => query({ ...args, data: { ...args.data, impersonatorId } }),
      },
    },
  });
  return watched as unknown as Db;
}
