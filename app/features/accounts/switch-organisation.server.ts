import { notFound } from '~/platform/errors';
import type { AppContext } from './actor';
import { withOrganisation } from './active-organisation';
import { requirePerson } from './require.server';
import { activeOrganisationCookie } from './session.server';
import type { SwitchOrganisationInput } from './sign-in-input';

/** Lets a person work for another of their organisations: where its work is, and the cookie for the next visit. */
export function switchOrganisation(
  ctx: AppContext,
  { organisationId }: SwitchOrganisationInput,
): { path: string; headers: Headers } {
  const { actor } = requirePerson(ctx);
  const organisation = actor.organisations.find(({ id }) => id === organisationId);
  if (!organisation) throw notFound();
  return {
    path: withOrganisation('/dashboard', organisation.slug),
    headers: new Headers({ 'Set-Cookie': activeOrganisationCookie(ctx, organisationId) }),
  };
}
