import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { freePostSlug } from '~/features/posting/free-slug.server';
import { audit } from '~/platform/audit.server';
import type { Prisma } from '~/platform/db.server';
import { findOwnOffer } from './move-offer.server';
import { readReferences } from './offer-references';

/** What a copy does not take over: its life, its address and where it came from. */
const OWN_LIFE = [
  ...['id', 'slug', 'status', 'source', 'externalId', 'organisation', 'createdAt', 'updatedAt'],
  ...['submittedAt', 'publishedAt', 'checkedAt', 'matchedAt', 'pausedUntil', 'changesUntil'],
  ...['refusedReason', 'askedChanges'],
];

/** Makes a draft that says the same; the files stay with the original. */
export async function duplicateOffer(ctx: AppContext, { id }: { id: string }): Promise<{ id: string }> {
  const offer = await findOwnOffer(ctx, id, 'edit:offer');
  const content = Object.fromEntries(
    Object.entries(offer).filter(([name]) => !OWN_LIFE.includes(name)),
  ) as Omit<Prisma.OfferUncheckedCreateInput, 'slug'>;
  return ctx.db.$transaction(async (tx) => {
    const slug = await freePostSlug(tx, { table: 'offers', title: offer.title, fallback: 'aanbod' });
    const copy = await tx.offer.create({
      data: { ...content, slug, references: readReferences(offer.references) },
      select: { id: true },
    });
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId: offer.organisationId,
      action: 'offer.duplicated',
      subjectType: 'offer',
      subjectId: copy.id,
      data: { from: offer.id },
      requestId: ctx.requestId,
    });
    return copy;
  });
}
