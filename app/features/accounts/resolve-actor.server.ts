import type { Db } from '~/platform/db.server';
import type { Env } from '~/platform/env.server';
import type { Clock } from '~/platform/clock';
import type { Actor, ActorOrganisation, Impersonator } from './actor';
import { chooseOrganisation } from './active-organisation';
import { auth } from './auth.server';
import { IMPERSONATION_HOURS } from './impersonation';
import { orUnavailable } from './or-unavailable.server';

export const ACTIVE_ORGANISATION_COOKIE = 'market.organisation';

/** Who sends this request, from its session cookie; the organisation it acts for from its address, else from the cookie. */
export async function resolveActor(
  services: { db: Db; env: Env; clock: Clock },
  request: Request,
): Promise<Actor> {
  const cookies = request.headers.get('cookie') ?? '';
  if (!cookies.includes('market.session_token')) return { kind: 'anonymous' };
  const session = await orUnavailable(
    auth(services.db, services.env).api.getSession({ headers: request.headers }),
  );
  if (!session) return { kind: 'anonymous' };
  const user = await services.db.user.findUnique({
    where: { id: session.user.id },
    select: {
      id: true,
      name: true,
      email: true,
      staffRole: true,
      memberships: {
        select: {
          role: true,
          organisation: {
            select: { id: true, name: true, slug: true, buys: true, sells: true, status: true },
          },
        },
        orderBy: { createdAt: 'asc' },
      },
    },
  });
  if (!user) return { kind: 'anonymous' };
  const { impersonatedBy: staffId } = session.session;
  const impersonatedBy = staffId ? await openImpersonation(services, staffId, user.id) : undefined;
  if (staffId && !impersonatedBy) return { kind: 'anonymous' };
  const organisations: ActorOrganisation[] = user.memberships.map(({ role, organisation }) => ({
    ...organisation,
    role,
  }));
  const cookieId = /(?:^|;\s*)market\.organisation=([^;]+)/.exec(cookies)?.[1];
  return {
    kind: 'person',
    userId: user.id,
    name: user.name,
    email: user.email,
    staffRole: user.staffRole,
    organisations,
    organisation: chooseOrganisation(organisations, new URL(request.url), cookieId),
    ...(impersonatedBy ? { impersonatedBy } : {}),
  };
}

/** Whoever looks along does so for an hour at most and until they or the person's suspension stops it. */
async function openImpersonation(
  { db, clock }: { db: Db; clock: Clock },
  staffId: string,
  userId: string,
): Promise<Impersonator | undefined> {
  const since = new Date(clock.now().getTime() - IMPERSONATION_HOURS * 60 * 60 * 1000);
  const row = await db.impersonation.findFirst({
    where: { staffId, userId, endedAt: null, startedAt: { gt: since } },
    select: { staffName: true },
    orderBy: { startedAt: 'desc' },
  });
  return row ? { staffId, staffName: row.staffName } : undefined;
}
