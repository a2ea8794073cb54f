import type { ActionFunctionArgs } from '@remix-run/node';
import { DEMAND_STEPS, isFieldsStep } from '~/features/demands/demand-input';
import { autosaveDemandStep } from '~/features/demands/save-demand-step.server';
import { handle } from '~/handle.server';
import { notFound } from '~/platform/errors';
import { slugParam } from '~/platform/slug';
import { stepOf } from '~/ui/forms/guided-steps';

/** What the form of a demand sends by itself while somebody types. */
export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { params, url, form }) => {
    const step = stepOf(DEMAND_STEPS, url.searchParams);
    if (!isFieldsStep(step)) throw notFound();
    return Response.json(await autosaveDemandStep(ctx, { id: slugParam(params.id), step }, await form()));
  });
}
