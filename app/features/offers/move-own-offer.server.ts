import type { z } from 'zod';
import type { AppContext } from '~/features/accounts/actor';
import { archiveOffer } from './archive-offer.server';
import { deleteOfferDraft } from './delete-offer-draft.server';
import { duplicateOffer } from './duplicate-offer.server';
import type { OwnOfferForm } from './offer-input';
import { pauseOffer } from './pause-offer.server';
import { reopenOffer } from './reopen-offer.server';
import { resumeOffer } from './resume-offer.server';
import { submitOffer } from './submit-offer.server';
import { withdrawOfferChange } from './withdraw-offer-change.server';

/** What the own page of an offer says afterwards, and of which offer; null when that is gone. */
export type MovedOffer = { id: string | null; done: string };

/** The buttons on an organisation's own offer page: one command each. */
export async function moveOwnOffer(
  ctx: AppContext,
  input: z.output<typeof OwnOfferForm> & { id: string },
): Promise<MovedOffer> {
  const { id, intent } = input;
  switch (intent) {
    case 'submit':
      return { id, done: (await submitOffer(ctx, { id })).status };
    case 'pause':
      return { id, done: (await pauseOffer(ctx, { id, until: input.until })).status };
    case 'resume':
      return { id, done: (await resumeOffer(ctx, { id })).status };
    case 'archive':
      return { id, done: (await archiveOffer(ctx, { id })).status };
    case 'reopen':
      return { id, done: (await reopenOffer(ctx, { id })).status === 'draft' ? 'reopened' : 'saved' };
    case 'withdraw-change':
      await withdrawOfferChange(ctx, { id });
      return { id, done: 'change-withdrawn' };
    case 'delete':
      await deleteOfferDraft(ctx, { id });
      return { id: null, done: 'deleted' };
    case 'duplicate':
      return { id: (await duplicateOffer(ctx, { id })).id, done: 'duplicated' };
  }
}
