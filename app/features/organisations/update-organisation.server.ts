import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import { Prisma, type Tx } from '~/platform/db.server';
import { DomainError, invalidField } from '~/platform/errors';
import { locateAddress } from './locate-address.server';
import { isKvkFixed } from './organisation';
import { findOwnOrganisation } from './own-organisation.server';
import type { ProfileInput } from './profile-input';

/**
 * Writes the profile of the organisation the actor acts for. A KVK number that staff checked stays as it is. Throws
 * `invalid` at the field for a postcode nobody knows, for a KVK number of another organisation, and for leaving a side
 * of the market on which posts still stand.
 */
export async function updateOrganisation(ctx: AppContext, input: ProfileInput): Promise<void> {
  const organisation = await findOwnOrganisation(ctx);
  requirePermission(ctx, 'edit:organisation');
  const { id, status } = organisation;
  const columns = {
    ...contentColumns(input),
    kvkNumber: (isKvkFixed(status) ? organisation.kvkNumber : null) ?? input.kvkNumber ?? null,
    ...(await addressColumns(ctx, organisation, input)),
  };
  const changed = changedColumns(organisation, columns);
  if (changed.length === 0) return;
  try {
    await ctx.db.$transaction(async (tx) => {
      const { count } = await tx.organisation.updateMany({ where: { id, status }, data: columns });
      if (count !== 1) throw new DomainError('conflict');
      await refuseLeftPosts(tx, id, columns);
      await audit(tx, {
        actorId: actorUserId(ctx.actor),
        organisationId: id,
        action: 'organisation.updated',
        subjectType: 'organisation',
        subjectId: id,
        data: { changed },
        requestId: ctx.requestId,
      });
      await ctx.emit(tx, 'organisation.changed', { id });
    });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      throw invalidField('kvkNumber', 'organisations.errors.kvkTaken');
    throw error;
  }
}

const contentColumns = (input: ProfileInput) => ({
  name: input.name,
  vatNumber: input.vatNumber ?? null,
  legalForm: input.legalForm ?? null,
  staffSize: input.staffSize ?? null,
  buys: input.activity !== 'sells',
  sells: input.activity !== 'buys',
  website: input.website ?? null,
  about: input.about.trim(),
  aboutEn: input.aboutEn.trim(),
  targetGroups: input.targetGroups,
  targetGroupShare: input.targetGroupShare ?? null,
});

/** Nobody of an organisation that no longer sells could pause its offers, nor close its demands when it no longer buys. */
async function refuseLeftPosts(tx: Tx, id: string, { buys, sells }: { buys: boolean; sells: boolean }) {
  const offers: Prisma.OfferWhereInput = {
    organisationId: id,
    status: { in: ['submitted', 'live', 'paused'] },
  };
  const demands: Prisma.DemandWhereInput = { organisationId: id, status: 'live' };
  if (!sells && (await tx.offer.count({ where: offers })) > 0)
    throw invalidField('activity', 'organisations.errors.stillOffers');
  if (!buys && (await tx.demand.count({ where: demands })) > 0)
    throw invalidField('activity', 'organisations.errors.stillDemands');
}

type Address = { street: string | null; houseNumber: string | null; postcode: string | null };

/** The address with its place and coordinates; the geocoder is asked only when the address changed. */
async function addressColumns(ctx: AppContext, known: Address & { lat: number | null }, input: ProfileInput) {
  const address: Address = {
    street: input.street ?? null,
    houseNumber: input.houseNumber ?? null,
    postcode: input.postcode ?? null,
  };
  const isSame =
    address.street === known.street &&
    address.houseNumber === known.houseNumber &&
    address.postcode === known.postcode;
  if (isSame && known.lat !== null) return address;
  if (!address.postcode) return { ...address, placeName: null, province: null, lat: null, lon: null };
  const { fields, precision } = await locateAddress(ctx, address);
  if (precision === null) throw invalidField('postcode', 'organisations.errors.unknownPostcode');
  return { ...fields, ...address, street: address.street ?? (address.houseNumber ? fields.street : null) };
}

function changedColumns(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  return Object.keys(after).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}
