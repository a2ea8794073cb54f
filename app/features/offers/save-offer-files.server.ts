import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import type { PostFilePurpose } from '~/features/posting/post-file';
import { addPostFile, arrangePostFiles, removePostFile } from '~/features/posting/post-files.server';
import { audit } from '~/platform/audit.server';
import type { Tx } from '~/platform/db.server';
import { DomainError, invalidField } from '~/platform/errors';
import { findOwnOffer } from './move-offer.server';
import { isOfferEditable, isOfferPosted } from './offer';
import type { OfferFilesInput } from './offer-files-input';

export type NewFiles = Record<PostFilePurpose, File | null>;

/** Adds, removes and arranges the photos and attachments of an offer. A photo needs words for who cannot see it. */
export async function saveOfferFiles(
  ctx: AppContext,
  id: string,
  { input, files }: { input: OfferFilesInput; files: NewFiles },
): Promise<void> {
  const { status, organisationId } = await findOwnOffer(ctx, id, 'edit:offer');
  const permission = isOfferPosted(status) ? 'submit:offer' : 'edit:offer';
  requirePermission(ctx, permission);
  if (!isOfferEditable(status)) throw new DomainError('conflict', { message: 'own-offers.errors.archived' });
  if (files.photo && !input.newPhotoText) throw invalidField('newPhotoText', 'own-offers.problems.photoText');
  const post = { offerId: id };
  const [verb, chosen] = input.intent.split(':');
  if (verb === 'add' && chosen && !files.photo && !files.attachment)
    throw invalidField(chosen, 'own-offers.problems.noFile');
  /** Nobody decides on files they have not seen, nor do they come to an offer that was put away meanwhile. */
  const hold = async (tx: Tx) => {
    const { count } = await tx.offer.updateMany({ where: { id, status }, data: { status } });
    if (count !== 1) throw new DomainError('conflict');
  };
  await ctx.db.$transaction(async (tx) => {
    await hold(tx);
    const photos = verb === 'first' ? firstOf(input.photos, chosen) : input.photos;
    await arrangePostFiles(tx, post, [...photos, ...input.attachments]);
    if (verb === 'remove' && chosen && !(await removePostFile(ctx, tx, post, chosen)))
      throw new DomainError('conflict');
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId,
      action: 'offer.updated',
      subjectType: 'offer',
      subjectId: id,
      data: { fields: ['files'] },
      requestId: ctx.requestId,
    });
  });
  const to = { post, organisationId, permission, also: hold } as const;
  if (files.photo)
    await addPostFile(ctx, {
      ...{ ...to, purpose: 'photo', field: 'photo' },
      file: files.photo,
      text: input.newPhotoText ?? '',
    });
  if (files.attachment)
    await addPostFile(ctx, {
      ...{ ...to, purpose: 'attachment', field: 'attachment' },
      file: files.attachment,
      text: input.newAttachmentText ?? '',
    });
}

type Named = OfferFilesInput['photos'];
const firstOf = (photos: Named, id: string | undefined): Named => [
  ...photos.filter((photo) => photo.id === id),
  ...photos.filter((photo) => photo.id !== id),
];
