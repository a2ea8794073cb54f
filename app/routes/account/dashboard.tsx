import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { dashboardPath } from '~/features/accounts/dashboard-path';
import { requirePerson } from '~/features/accounts/require.server';
import { SwitchOrganisationInput } from '~/features/accounts/sign-in-input';
import { switchOrganisation } from '~/features/accounts/switch-organisation.server';
import { handle } from '~/handle.server';
import { notFound } from '~/platform/errors';
import { parseForm } from '~/ui/forms/parse-form';

/** Leads everybody to their own work. */
export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx) => {
    return redirect(dashboardPath(requirePerson(ctx).actor) ?? '/organisations/new');
  });
}

/** Chooses for which organisation one works from now on. */
export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form }) => {
    const parsed = parseForm(SwitchOrganisationInput, await form());
    if (!parsed.ok) throw notFound();
    const { path, headers } = switchOrganisation(ctx, parsed.data);
    return redirect(path, { headers });
  });
}
