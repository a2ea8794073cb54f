import type { AppContext } from '~/features/accounts/actor';
import { audit } from '~/platform/audit.server';
import type { Tx } from '~/platform/db.server';
import { firstFreeSlug, slugOf } from '~/platform/slug';
import { sidesOf, type Activity } from './activity';
import { parseLegalForm } from './legal-forms';
import type { AddressFields } from './locate-address.server';

export type NewOrganisation = {
  name: string;
  kvkNumber: string;
  /** In the words of the trade register or of the person. */
  legalForm: string | null;
  activity: Activity;
  address: AddressFields;
  /** Becomes its first owner. */
  ownerId: string;
  /** Where the facts come from: the trade register, or typed by a person. */
  source: 'register' | 'hand';
};

/** Makes an organisation with its first owner, in the caller's transaction. A known KVK number violates its unique index. */
export async function createOrganisation(
  tx: Tx,
  ctx: AppContext,
  input: NewOrganisation,
): Promise<{ id: string; slug: string }> {
  const { name, kvkNumber, legalForm, activity, address, ownerId, source } = input;
  const organisation = await tx.organisation.create({
    data: {
      name,
      slug: await freeSlug(tx, name),
      kvkNumber,
      legalForm: parseLegalForm(legalForm),
      ...sidesOf(activity),
      ...address,
      members: { create: { userId: ownerId, role: 'owner' } },
    },
    select: { id: true, slug: true },
  });
  await audit(tx, {
    actorId: ownerId,
    organisationId: organisation.id,
    action: 'organisation.signed-up',
    subjectType: 'organisation',
    subjectId: organisation.id,
    data: { activity, source },
    requestId: ctx.requestId,
  });
  return organisation;
}

async function freeSlug(tx: Tx, name: string): Promise<string> {
  const slug = slugOf(name, 'organisatie');
  const taken = await tx.organisation.findMany({
    where: { slug: { startsWith: slug } },
    select: { slug: true },
  });
  return firstFreeSlug(
    slug,
    taken.map((organisation) => organisation.slug),
  );
}
