import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { leaveImpersonation } from '~/features/accounts/leave-impersonation.server';
import { handle } from '~/handle.server';

/** A link cannot change who one is. */
export function loader(args: LoaderFunctionArgs) {
  return handle(args, async () => redirect('/'));
}

/** Back to the staff member's own session, at the person they were. */
export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { request }) => {
    const left = await leaveImpersonation(ctx, request);
    if (!left) return redirect('/dashboard');
    const path = left.isRestored ? `/admin/people/${left.userId}?done=stopped` : '/sign-in';
    return redirect(path, { headers: left.cookies });
  });
}
