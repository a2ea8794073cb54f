import { DomainError, notAllowed } from '~/platform/errors';
import type { ActorOrganisation, AppContext, PersonContext } from './actor';
import { can, type Permission } from './permissions';

/** The verb gate: throws `not_signed_in` or `not_allowed`. */
export function requirePermission(ctx: AppContext, permission: Permission): void {
  if (ctx.actor.kind === 'anonymous') throw new DomainError('not_signed_in');
  if (!can(ctx.actor, permission)) throw notAllowed();
}

/** Narrows to a signed-in person; the sign-in page brings others back here afterwards. */
export function requirePerson(ctx: AppContext): PersonContext {
  if (ctx.actor.kind !== 'person') throw new DomainError('not_signed_in');
  return ctx as PersonContext;
}

/** The organisation this request acts for; throws when the person belongs to none. */
export function requireOrganisation(ctx: AppContext): ActorOrganisation {
  const { organisation } = requirePerson(ctx).actor;
  if (!organisation) throw notAllowed('accounts.errors.noOrganisation');
  return organisation;
}
