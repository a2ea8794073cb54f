import type { AppContext } from '~/features/accounts/actor';
import { audit } from '~/platform/audit.server';
import type { Tx } from '~/platform/db.server';
import { dayOf, marksToday } from './recognition';

/**
 * Writes which marks an organisation has today, from its recognitions; its offers are indexed and matched anew when
 * that changed. Only for organisations that keep recognitions here: marks of imported ones stay as they came.
 */
export async function refreshMarks(ctx: AppContext, tx: Tx, organisationId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM organisations WHERE id = ${organisationId} FOR NO KEY UPDATE`;
  const organisation = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { recognitions: true, certificates: true },
  });
  const marks = marksToday(organisation.certificates, dayOf(ctx.clock.now()));
  const known = organisation.recognitions;
  if (marks.length === known.length && marks.every((mark) => known.includes(mark))) return;
  await tx.organisation.update({ where: { id: organisationId }, data: { recognitions: marks } });
  await audit(tx, {
    actorId: ctx.actor.kind === 'person' ? ctx.actor.userId : null,
    organisationId,
    action: 'organisation.recognitions-changed',
    subjectType: 'organisation',
    subjectId: organisationId,
    data: { from: known, to: marks },
    requestId: ctx.requestId,
  });
  await ctx.emit(tx, 'organisation.changed', { id: organisationId });
}
