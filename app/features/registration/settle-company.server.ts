import type { AppContext } from '~/features/accounts/actor';
import { createOrganisation } from '~/features/organisations/create-organisation.server';
import { locateAddress } from '~/features/organisations/locate-address.server';
import { Prisma, type Tx } from '~/platform/db.server';
import { DomainError } from '~/platform/errors';
import type { CompanyDraft } from './company-draft.server';

const gone = () => new DomainError('conflict', { message: 'registration.errors.kvkTaken' });

/**
 * Looks the address of a new company up, outside any transaction, and gives back what makes the organisation inside
 * one. Throws `conflict` when it is here by now, or when its facts are not complete.
 */
export async function settleCompany(
  ctx: AppContext,
  draft: CompanyDraft,
): Promise<(tx: Tx, ownerId: string) => Promise<{ id: string; slug: string }>> {
  if (draft.kind !== 'new') return () => Promise.reject(gone());
  const { facts, kvkNumber, activity, source, isComplete } = draft;
  if (!facts || !isComplete) throw new DomainError('conflict', { message: 'registration.errors.draftGone' });
  if (await isHere(ctx, kvkNumber)) throw gone();
  const { fields } = await locateAddress(ctx, facts);
  return (tx, ownerId) =>
    createOrganisation(tx, ctx, {
      name: facts.name,
      kvkNumber,
      legalForm: facts.legalForm,
      activity,
      address: fields,
      ownerId,
      source,
    });
}

const isHere = async (ctx: AppContext, kvkNumber: string) =>
  (await ctx.db.organisation.count({ where: { kvkNumber } })) > 0;

/** Two people may send the same at once: the database decides and the second one is told what happened. */
export async function refuseTaken(ctx: AppContext, draft: CompanyDraft, error: unknown): Promise<void> {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') return;
  if (draft.kind === 'new' && (await isHere(ctx, draft.kvkNumber))) throw gone();
  throw new DomainError('conflict', { message: 'accounts.errors.tryAgain' });
}
