import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { releaseFile } from '~/features/organisations/store-file.server';
import { audit } from '~/platform/audit.server';
import { DomainError } from '~/platform/errors';
import { findOwnRecognition } from './own-recognitions.server';
import { refreshMarks } from './refresh-marks.server';

/** Takes a recognition and its proof away. */
export async function removeRecognition(ctx: AppContext, id: string): Promise<void> {
  const { organisationId, kind, level, proofFileId } = await findOwnRecognition(ctx, id);
  requirePermission(ctx, 'edit:organisation');
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.recognition.deleteMany({ where: { id, organisationId } });
    if (count !== 1) throw new DomainError('conflict');
    if (proofFileId) await releaseFile(ctx, tx, proofFileId);
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId,
      action: 'recognition.removed',
      subjectType: 'recognition',
      subjectId: id,
      data: { kind, level },
      requestId: ctx.requestId,
    });
    await refreshMarks(ctx, tx, organisationId);
  });
}
