import { z } from 'zod';
import type { AppContext } from '~/features/accounts/actor';
import { requirePerson } from '~/features/accounts/require.server';
import { SIGNED_IN } from '~/features/accounts/sign-in.server';
import { deleteObstacles } from './delete-account.server';
import { readDevice } from './device';
import { listSessions } from './sessions.server';

const pageTitle = (ctx: AppContext, name: string) =>
  ctx.t('site.pageTitle', { page: ctx.t(`account.${name}.title`) });

/** A person's own details, as the forms of the account page start. */
export async function getAccountPage(ctx: AppContext) {
  const { actor } = requirePerson(ctx);
  const { name, locale } = await ctx.db.user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: { name: true, locale: true },
  });
  return {
    title: pageTitle(ctx, 'page'),
    email: actor.email,
    emailVerified: actor.emailVerified,
    profile: { name, locale: locale === 'en' ? ('en' as const) : ('nl' as const) },
  };
}

const SECURITY_DONE = ['two-step-on', 'two-step-off', 'ended', 'ended-others'];

/** Two-step login and where a person is signed in. */
export async function getSecurityPage(ctx: AppContext, request: Request, query: URLSearchParams) {
  const { actor } = requirePerson(ctx);
  return {
    title: pageTitle(ctx, 'security'),
    twoStep: { isOn: actor.twoFactorEnabled, isNeeded: actor.needsTwoStep },
    sessions: await listSessions(ctx, request),
    done: SECURITY_DONE.find((done) => done === query.get('done')) ?? null,
  };
}

const SignInData = z.object({ device: z.string().catch('') });
const SHOWN_SIGN_INS = 20;

/** Who of the staff signed in as the person, and the last times they signed in themselves. */
export async function getHistoryPage(ctx: AppContext) {
  const { userId } = requirePerson(ctx).actor;
  const [impersonations, signIns] = await Promise.all([
    ctx.db.impersonation.findMany({
      where: { userId },
      select: { id: true, staffName: true, reason: true, startedAt: true, endedAt: true },
      orderBy: { startedAt: 'desc' },
      take: 100,
    }),
    ctx.db.auditEvent.findMany({
      where: { actorId: userId, action: SIGNED_IN },
      select: { id: true, at: true, data: true },
      orderBy: { at: 'desc' },
      take: SHOWN_SIGN_INS,
    }),
  ]);
  return {
    title: pageTitle(ctx, 'history'),
    impersonations,
    signIns: signIns.map(({ id, at, data }) => ({
      id,
      at,
      device: readDevice(SignInData.parse(data).device),
    })),
  };
}

/** What stands between a person and deleting the account. */
export async function getDeletePage(ctx: AppContext) {
  const { userId, staffRole } = requirePerson(ctx).actor;
  return {
    title: pageTitle(ctx, 'delete'),
    isStaff: staffRole !== null,
    obstacles: await deleteObstacles(ctx.db, userId),
  };
}
