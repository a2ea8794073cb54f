import { notFound } from '~/platform/errors';
import type { AppContext } from './actor';
import { requirePerson } from './require.server';
import { activeOrganisationCookie } from './session.server';
import type { SwitchOrganisationInput } from './sign-in-input';

/** Lets a person work for another of their organisations; returns the cookie that says so. */
export function switchOrganisation(ctx: AppContext, { organisationId }: SwitchOrganisationInput): Headers {
  const { actor } = requirePerson(ctx);
  if (!actor.organisations.some(({ id }) => id === organisationId)) throw notFound();
  return new Headers({ 'Set-Cookie': activeOrganisationCookie(ctx, organisationId) });
}
