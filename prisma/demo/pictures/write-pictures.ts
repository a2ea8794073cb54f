import type { AppContext } from '~/features/accounts/actor';
import { addPostFile } from '~/features/posting/post-files.server';
import type { DemoOffer } from '../demo-offer';
import { picturesOf } from './pictures';

export type PicturedOffer = { id: string; organisationId: string; n: number; offer: DemoOffer };

/** Photos go the way of those of a firm: checked, written anew, kept. A few offers at a time use all cores. */
export async function writePictures(ctx: AppContext, offers: readonly PicturedOffer[]): Promise<void> {
  const waiting = offers.filter(({ offer }) => offer.status !== 'draft' && offer.status !== 'refused');
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      for (const { file, text } of await picturesOf(next.offer.categories, next.n))
        await addPostFile(ctx, {
          ...{ post: { offerId: next.id }, organisationId: next.organisationId, file, text },
          ...{ purpose: 'photo', permission: 'edit:offer', field: 'photo' },
          also: async () => undefined,
        });
  };
  await Promise.all([worker(), worker(), worker()]);
}
