import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import { DomainError, invalidField } from '~/platform/errors';
import { findOwnOrganisation } from './own-organisation.server';
import { releaseFile, storeFile } from './store-file.server';

/** Gives the organisation another logo, or takes it away; a replaced file is removed later. Throws `invalid` at `logo`. */
export async function changeLogo(
  ctx: AppContext,
  { file, isRemoved }: { file: File | null; isRemoved: boolean },
): Promise<void> {
  const { id, logoFileId } = await findOwnOrganisation(ctx);
  requirePermission(ctx, 'edit:organisation');
  if (!file && !isRemoved) throw invalidField('logo', 'organisations.errors.noLogo');
  const stored = file ? await storeFile(ctx, { organisationId: id, purpose: 'logo', file }) : null;
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.organisation.updateMany({
      where: { id, logoFileId },
      data: { logoFileId: stored?.id ?? null },
    });
    if (count !== 1) throw new DomainError('conflict');
    if (logoFileId) await releaseFile(ctx, tx, logoFileId);
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId: id,
      action: stored ? 'organisation.logo-changed' : 'organisation.logo-removed',
      subjectType: 'organisation',
      subjectId: id,
      requestId: ctx.requestId,
    });
  });
}
