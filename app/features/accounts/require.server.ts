import { DomainError, notAllowed } from '~/platform/errors';
import type { ActorOrganisation, AppContext, PersonContext } from './actor';
import { type Denial, denialOf, type Permission } from './permissions';

/**
 * The verb gate: throws `not_signed_in`, `two_step_needed` or `not_allowed`, the last with a message when the person
 * can mend it by verifying their e-mail address.
 */
export function requirePermission(ctx: AppContext, permission: Permission): void {
  if (ctx.actor.kind === 'anonymous') throw new DomainError('not_signed_in');
  const denial = denialOf(ctx.actor, permission);
  if (denial) throw REFUSALS[denial]();
}

const REFUSALS: Record<Denial, () => DomainError> = {
  'email-not-verified': () => notAllowed('accounts.errors.emailNotVerified'),
  'two-step-needed': () => new DomainError('two_step_needed'),
  'not-allowed': () => notAllowed(),
};

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
