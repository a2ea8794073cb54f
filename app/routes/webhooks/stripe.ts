import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { receiveWebhook } from '~/features/membership/receive-webhook.server';
import { handle } from '~/handle.server';

const onlyPost = () => new Response(null, { status: 405, headers: { Allow: 'POST' } });

export async function loader(args: LoaderFunctionArgs) {
  return handle(args, async () => onlyPost());
}

/** Answers 200 once the event is stored; the work is done by a job. */
export async function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { request }) => {
    if (request.method !== 'POST') return onlyPost();
    const acceptance = await receiveWebhook(ctx, request);
    return Response.json({ received: acceptance });
  });
}
