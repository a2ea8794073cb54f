import { makeMember } from '#prisma/factories/accounts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import type { AppContext } from '~/features/accounts/actor';
import { createOffer } from './create-offer.server';
import { duplicateOffer } from './duplicate-offer.server';
import type { OfferInput } from './offer-input';
import { submitOffer } from './submit-offer.server';
import { updateOffer } from './update-offer.server';

const PLACEMENT = {
  title: 'Keukenhulpen met begeleiding',
  kind: 'placement',
  categories: ['secondment'],
} satisfies Partial<OfferInput>;
const DESCRIPTION = 'Twee of drie collega’s uit onze leerkeuken, met een jobcoach die meekomt.';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

const owner = async (status: 'new' | 'verified') =>
  market.as((await makeMember(market.db, { organisation: { status, buys: false } })).actor);
const rowOf = (id: string) => market.db.offer.findUniqueOrThrow({ where: { id } });

describe('what a placement gives people', () => {
  const drafted = async (ctx: AppContext, placeKinds: OfferInput['placeKinds']) => {
    const { id } = await createOffer(ctx, { ...PLACEMENT, placeKinds });
    await updateOffer(ctx, id, { description: DESCRIPTION });
    return id;
  };

  it('is asked before it is handed in, and goes along with a copy', async () => {
    const ctx = await owner('verified');
    const id = await drafted(ctx, []);
    await expect(submitOffer(ctx, { id })).rejects.toMatchObject({
      details: { fieldErrors: { placeKinds: ['own-offers.problems.placeKinds'] } },
    });
    await updateOffer(ctx, id, { kind: 'placement', placeKinds: ['learning-place', 'internship'] });
    expect(await submitOffer(ctx, { id })).toEqual({ status: 'live' });
    const copy = await duplicateOffer(ctx, { id });
    expect((await rowOf(copy.id)).placeKinds).toEqual(['learning-place', 'internship']);
  });

  it('is not kept of another kind', async () => {
    const ctx = await owner('new');
    const { id } = await createOffer(ctx, {
      ...PLACEMENT,
      ...{ kind: 'service', placeKinds: ['internship'] },
    });
    expect((await rowOf(id)).placeKinds).toEqual([]);
    const other = await drafted(ctx, ['internship']);
    expect((await rowOf(other)).placeKinds).toEqual(['internship']);
    await updateOffer(ctx, other, { kind: 'product', placeKinds: ['internship'] });
    expect(await rowOf(other)).toMatchObject({ kind: 'product', placeKinds: [] });
  });

  it('waits for a curator together with the kind, once it is on the market', async () => {
    const ctx = await owner('verified');
    const id = await drafted(ctx, ['work-place']);
    await submitOffer(ctx, { id });
    await expect(updateOffer(ctx, id, { kind: 'placement', placeKinds: [] })).rejects.toMatchObject({
      details: { fieldErrors: { placeKinds: ['own-offers.problems.placeKinds'] } },
    });
    expect(await updateOffer(ctx, id, { kind: 'service', placeKinds: [] })).toBe('change-asked');
    expect(await rowOf(id)).toMatchObject({ kind: 'placement', placeKinds: ['work-place'] });
    const { after } = await market.db.offerChange.findFirstOrThrow({ where: { offerId: id } });
    expect(after).toEqual({ kind: 'service', placeKinds: [] });
  });
});
