import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { nextOrganisationStatus, type OrganisationStatus } from '~/features/organisations/organisation';
import { audit } from '~/platform/audit.server';
import { DomainError, notFound } from '~/platform/errors';
import { decideClaim } from './decide-claim.server';
import type { OrganisationDecision, StandingDecision } from './organisation-decision-input';
import { tellMembers } from './tell-person.server';

/** The decision form of an organisation: one button per command. */
export const decideOnOrganisation = (ctx: AppContext, id: string, input: OrganisationDecision) =>
  input.intent === 'accept-claim' || input.intent === 'refuse-claim'
    ? decideClaim(ctx, id, input)
    : decideOrganisation(ctx, id, input);

/**
 * Staff verify, refuse, suspend or restore an organisation; its members read why. `seen` guards against what changed
 * while the page was open. Its posts leave the market with a suspension and come back with its end.
 */
export async function decideOrganisation(
  ctx: AppContext,
  id: string,
  input: StandingDecision,
): Promise<void> {
  requirePermission(ctx, 'decide:organisation');
  const organisation = await ctx.db.organisation.findUnique({
    where: { id },
    select: { id: true, name: true, slug: true, status: true, verifiedAt: true, updatedAt: true },
  });
  if (!organisation) throw notFound();
  const status = nextStatusOf(organisation, input.intent);
  if (!status) throw new DomainError('conflict', { message: 'backoffice.errors.decided' });
  const reason = 'reason' in input ? input.reason : null;
  const now = ctx.clock.now();
  const verifiedAt = verifiedAtAfter(organisation, status, now);
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.organisation.updateMany({
      where: { id, status: organisation.status, updatedAt: input.seen ?? organisation.updatedAt },
      data: { status, statusReason: reason, verifiedAt },
    });
    if (count !== 1) throw new DomainError('conflict', { message: 'backoffice.errors.changed' });
    const event = EVENTS[input.intent];
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId: id,
      action: `organisation.${event}`,
      subjectType: 'organisation',
      subjectId: id,
      data: { from: organisation.status, ...(reason ? { reason } : {}) },
      requestId: ctx.requestId,
    });
    await tellMembers(
      ctx,
      tx,
      organisation,
      `organisation.${event}:${id}:${now.toISOString()}`,
      `organisation.${event}`,
      {
        organisation: organisation.name,
        reason: reason ?? '',
      },
    );
    await ctx.emit(tx, 'organisation.changed', { id });
  });
}

const EVENTS = { verify: 'verified', refuse: 'refused', suspend: 'suspended', restore: 'restored' } as const;

type Standing = { status: OrganisationStatus; verifiedAt: Date | null };

/** The state after a decision; a suspension of who was never checked ends in a refusal, not in trust. */
export function nextStatusOf(organisation: Standing, intent: StandingDecision['intent']) {
  if (intent === 'restore' && organisation.verifiedAt === null) return null;
  return nextOrganisationStatus(organisation.status, intent, 'staff');
}

/** Trust has one beginning: a suspension keeps it for later, a refusal ends it. */
function verifiedAtAfter({ status, verifiedAt }: Standing, next: OrganisationStatus, now: Date): Date | null {
  if (next === 'refused') return null;
  if (next === 'verified' || status === 'verified') return verifiedAt ?? now;
  return verifiedAt;
}
