import type { ActionFunctionArgs } from '@remix-run/node';
import { isFieldsStep, OFFER_STEPS } from '~/features/offers/offer-steps';
import { autosaveOfferStep } from '~/features/offers/save-offer-step.server';
import { handle } from '~/handle.server';
import { notFound } from '~/platform/errors';
import { slugParam } from '~/platform/slug';
import { stepOf } from '~/ui/forms/guided-steps';

/** What the form of an offer sends by itself while somebody types. */
export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { params, url, form }) => {
    const step = stepOf(OFFER_STEPS, url.searchParams);
    if (!isFieldsStep(step)) throw notFound();
    return Response.json(await autosaveOfferStep(ctx, { id: slugParam(params.id), step }, await form()));
  });
}
