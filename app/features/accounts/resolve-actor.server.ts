import type { Db } from '~/platform/db.server';
import type { Env } from '~/platform/env.server';
import type { Actor, ActorOrganisation } from './actor';
import { chooseOrganisation } from './active-organisation';
import { auth } from './auth.server';
import { orUnavailable } from './or-unavailable.server';

export const ACTIVE_ORGANISATION_COOKIE = 'market.organisation';

/** Who sends this request, from its session cookie; the organisation it acts for from its address, else from the cookie. */
export async function resolveActor(services: { db: Db; env: Env }, request: Request): Promise<Actor> {
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
  };
}
