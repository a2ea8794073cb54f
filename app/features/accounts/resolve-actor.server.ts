import type { Services } from '~/platform/context.server';
import type { Actor, ActorOrganisation, Impersonator } from './actor';
import { chooseOrganisation } from './active-organisation';
import { auth } from './auth.server';
import { onlyCookies } from './cookies.server';
import { rememberPerson } from './kept-form.server';
import { IMPERSONATION_HOURS } from './impersonation';

export const ACTIVE_ORGANISATION_COOKIE = 'market.organisation';
const DAY = 24 * 60 * 60 * 1000;

/** Who sends a request, and the cookies that renew the session when it was time for that. */
export type Visitor = { actor: Actor; cookies: Headers };
type Needs = Pick<Services, 'db' | 'env' | 'clock' | 'log'>;

const NOBODY = (): Visitor => ({ actor: { kind: 'anonymous' }, cookies: new Headers() });

/** Who sends this request, from its session cookie; the organisation it acts for from its address, else from the cookie. */
export async function resolveActor(services: Needs, request: Request): Promise<Visitor> {
  const cookies = request.headers.get('cookie') ?? '';
  if (!cookies.includes('market.session_token')) return NOBODY();
  const { api } = auth(services.db, services.env);
  const { response: session, headers } = await api.getSession({
    headers: request.headers,
    returnHeaders: true,
  });
  const user = session && (await findPerson(services, session.user.id));
  if (!user) return NOBODY();
  const { impersonatedBy: staffId } = session.session;
  const impersonatedBy = staffId ? await openImpersonation(services, staffId, user.id) : undefined;
  if (staffId && !impersonatedBy) return NOBODY();
  if (!impersonatedBy) await noteSeen(services, user);
  const organisations: ActorOrganisation[] = user.memberships.map(({ role, organisation }) => ({
    ...organisation,
    role,
  }));
  const set = onlyCookies(headers);
  const remembered = impersonatedBy ? null : rememberPerson(services, user.id, request);
  if (remembered) set.append('Set-Cookie', remembered);
  const cookieId = /(?:^|;\s*)market\.organisation=([^;]+)/.exec(cookies)?.[1];
  return {
    actor: {
      kind: 'person',
      userId: user.id,
      name: user.name,
      email: user.email,
      emailVerified: user.emailVerified,
      twoFactorEnabled: user.twoFactorEnabled,
      needsTwoStep:
        user.staffRole !== null && !user.twoFactorEnabled && services.env.STAFF_TWO_STEP === 'required',
      staffRole: user.staffRole,
      organisations,
      organisation: chooseOrganisation(organisations, new URL(request.url), cookieId),
      ...(impersonatedBy ? { impersonatedBy } : {}),
    },
    cookies: set,
  };
}

/** The person of a session; null for who was suspended or deleted since it began. */
const findPerson = ({ db }: Needs, id: string) =>
  db.user.findUnique({
    where: { id, suspendedAt: null, deletedAt: null },
    select: {
      id: true,
      name: true,
      email: true,
      emailVerified: true,
      twoFactorEnabled: true,
      staffRole: true,
      lastSeenAt: true,
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

/** Writes down at most once a day that a person was here; nobody waits or fails for it. */
async function noteSeen(services: Needs, user: { id: string; lastSeenAt: Date | null }): Promise<void> {
  const now = services.clock.now();
  if (user.lastSeenAt && now.getTime() - user.lastSeenAt.getTime() < DAY) return;
  await services.db.user
    .updateMany({
      where: { id: user.id, lastSeenAt: user.lastSeenAt },
      data: { lastSeenAt: now, inactiveWarnedAt: null },
    })
    .catch((error: unknown) => services.log.warn({ err: error }, 'could not note that a person was here'));
}

/** Whoever looks along does so for an hour at most and until they or the person's suspension stops it. */
async function openImpersonation(
  { db, clock }: Needs,
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
