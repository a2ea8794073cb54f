import type { AppContext } from '~/features/accounts/actor';
import type { Permission } from '~/features/accounts/permissions';
import { fileAddress } from '~/features/organisations/file-address.server';
import { releaseFile, storeFile } from '~/features/organisations/store-file.server';
import type { Prisma, Tx } from '~/platform/db.server';
import { DomainError, invalidField } from '~/platform/errors';
import { textMessage } from '~/ui/forms/text-message';
import { MOST_FILES, type AttachmentView, type PhotoView, type PostFilePurpose } from './post-file';

/** The post a file belongs to. */
export type PostRef = { offerId: string } | { demandId: string };

export type NewPostFile = {
  post: PostRef;
  organisationId: string;
  purpose: PostFilePurpose;
  permission: Permission;
  file: File;
  /** What is on it, or what it is called. */
  text: string;
  /** The form field that a refusal is shown at. */
  field: string;
  /** Done in the transaction that ties the file to the post; it holds the post, so it comes before its files are held. */
  also: (tx: Tx) => Promise<void>;
};

/** Checks and keeps a file for a post the caller found to be the actor's own. Throws `invalid` at the field. */
export async function addPostFile(ctx: AppContext, input: NewPostFile): Promise<{ id: string }> {
  const { post, organisationId, purpose, permission, file, text, field, also } = input;
  const stored = await storeFile(ctx, { organisationId, purpose, permission, file, field });
  return ctx.db.$transaction(async (tx) => {
    await also(tx);
    const others = await filesForUpdate(tx, post);
    const most = MOST_FILES[purpose];
    if (others.filter((other) => other.file.purpose === purpose).length >= most)
      throw invalidField(field, textMessage('posting.errors.tooManyFiles', { max: most }));
    const position = Math.max(0, ...others.map((other) => other.position)) + 1;
    return tx.postFile.create({
      data: { ...post, fileId: stored.id, text, position },
      select: { id: true },
    });
  });
}

/** Takes a file off a post; its bytes are removed later. Says whether it was there. */
export async function removePostFile(ctx: AppContext, tx: Tx, post: PostRef, id: string): Promise<boolean> {
  const row = await tx.postFile.findFirst({ where: { id, ...post }, select: { fileId: true } });
  if (!row) return false;
  await tx.postFile.delete({ where: { id } });
  await releaseFile(ctx, tx, row.fileId);
  return true;
}

/** Writes the words at files and puts them in this order; files that are not named stay behind them. */
export async function arrangePostFiles(
  tx: Tx,
  post: PostRef,
  order: readonly { id: string; text: string }[],
): Promise<void> {
  const known = new Set((await filesForUpdate(tx, post)).map(({ id }) => id));
  if (order.some(({ id }) => !known.has(id))) throw new DomainError('conflict');
  const named = order.map(({ id, text }) => ({ id, data: { text } }));
  const behind = [...known]
    .filter((id) => !order.some((one) => one.id === id))
    .map((id) => ({ id, data: {} }));
  for (const [position, { id, data }] of [...named, ...behind].entries())
    await tx.postFile.update({ where: { id }, data: { ...data, position } });
}

/** The files of a post in their order; who reads them waits for who changes them. */
async function filesForUpdate(tx: Tx, post: PostRef) {
  const key = 'offerId' in post ? post.offerId : post.demandId;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('post.files'), hashtext(${key}))`;
  return tx.postFile.findMany({
    where: post,
    select: { id: true, position: true, file: { select: { purpose: true } } },
    orderBy: { position: 'asc' },
  });
}

/** What a page needs of the files of a post. */
export const POST_FILES_SELECT = {
  select: {
    id: true,
    text: true,
    file: {
      select: { id: true, name: true, purpose: true, byteSize: true, width: true, height: true },
    },
  },
  orderBy: { position: 'asc' },
} as const satisfies Prisma.Offer$filesArgs;

export type PostFileRow = {
  id: string;
  text: string;
  file: {
    id: string;
    name: string;
    purpose: 'logo' | 'proof' | 'photo' | 'attachment';
    byteSize: number;
    width: number | null;
    height: number | null;
  };
};

/** Photos and attachments with their addresses; those of a post that is not `isPublic` work for ten minutes. */
export function toPostFiles(
  ctx: Pick<AppContext, 'env' | 'clock'>,
  rows: readonly PostFileRow[],
  isPublic: boolean,
): { photos: PhotoView[]; attachments: AttachmentView[] } {
  const views = rows.map(({ id, text, file }) => ({
    id,
    text,
    file,
    href: fileAddress(ctx, file, isPublic),
  }));
  return {
    photos: views
      .filter(({ file }) => file.purpose === 'photo')
      .map(({ id, text, file, href }) => ({
        ...{ id, href, alt: text },
        ...{ width: file.width ?? 1, height: file.height ?? 1 },
      })),
    attachments: views
      .filter(({ file }) => file.purpose === 'attachment')
      .map(({ id, text, file: { name, byteSize }, href }) => ({
        id,
        href,
        name,
        byteSize,
        title: text || name,
      })),
  };
}
