import { queueAccountMail } from '~/features/accounts/account-mails.server';
import type { AppContext } from '~/features/accounts/actor';
import { audit } from '~/platform/audit.server';
import type { Prisma } from '~/platform/db.server';
import { DomainError } from '~/platform/errors';
import { FORMATS } from '~/ui/format';
import { deleteObstacles, erasePerson, lockOwnOrganisations } from './delete-account.server';

const DAY = 24 * 60 * 60 * 1000;
const MONTHS = 36;
const WARNED_DAYS = 30;
const PAGE = 200;

const monthsBefore = (now: Date, months: number): Date => {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - months);
  return then;
};

/** People who were last here before a moment. Staff and the suspended are a matter for admins. */
const notSeenSince = (moment: Date): Prisma.UserWhereInput => ({
  deletedAt: null,
  suspendedAt: null,
  staffRole: null,
  OR: [{ lastSeenAt: { lt: moment } }, { lastSeenAt: null, createdAt: { lt: moment } }],
});

/** Tells people who stayed away for almost 36 months when their account will end; only those who can be missed. */
export async function warnInactivePeople(ctx: AppContext): Promise<number> {
  const now = ctx.clock.now();
  const end = new Date(now.getTime() + WARNED_DAYS * DAY);
  const who = { ...notSeenSince(monthsBefore(end, MONTHS)), inactiveWarnedAt: null };
  return eachPerson(ctx, who, ({ id, ...to }) =>
    ctx.db.$transaction(async (tx) => {
      const { count } = await tx.user.updateMany({
        where: { id, inactiveWarnedAt: null },
        data: { inactiveWarnedAt: now },
      });
      if (count !== 1) return;
      const date = FORMATS[to.locale === 'en' ? 'en' : 'nl'].date(end);
      const key = `${id}:${now.toISOString()}`;
      await queueAccountMail(tx, ctx, {
        name: 'inactiveWarning',
        key,
        to,
        path: '/sign-in',
        params: { date },
      });
    }),
  );
}

/** Deletes the accounts of people who stayed away for 36 months and did not come back after the warning. */
export async function deleteInactivePeople(ctx: AppContext): Promise<number> {
  const now = ctx.clock.now();
  const who = {
    ...notSeenSince(monthsBefore(now, MONTHS)),
    inactiveWarnedAt: { lte: new Date(now.getTime() - WARNED_DAYS * DAY) },
  };
  return eachPerson(ctx, who, ({ id, email }) =>
    ctx.db
      .$transaction(async (tx) => {
        await lockOwnOrganisations(tx, id);
        const isMissed = (await deleteObstacles(tx, id)).length > 0;
        const isStillAway = (await tx.user.count({ where: { id, ...who } })) === 1;
        if (isMissed || !isStillAway) throw new DomainError('conflict');
        await erasePerson(tx, ctx, { userId: id, email, mail: 'inactiveDeleted' });
        await audit(tx, {
          actorId: null,
          action: 'person.deleted-inactive',
          subjectType: 'person',
          subjectId: id,
          requestId: ctx.requestId,
        });
      })
      .catch((error: unknown) => {
        if (!(error instanceof DomainError)) throw error;
      }),
  );
}

type Someone = { id: string; name: string; email: string; locale: string };

async function eachPerson(
  ctx: AppContext,
  where: Prisma.UserWhereInput,
  work: (person: Someone) => Promise<void>,
): Promise<number> {
  let done = 0;
  let last = '';
  for (;;) {
    const people = await ctx.db.user.findMany({
      where: { AND: [where, { id: { gt: last } }] },
      orderBy: { id: 'asc' },
      take: PAGE,
      select: { id: true, name: true, email: true, locale: true },
    });
    for (const person of people) {
      if ((await deleteObstacles(ctx.db, person.id)).length > 0) continue;
      await work(person);
      done += 1;
    }
    last = people.at(-1)?.id ?? '';
    if (people.length < PAGE) return done;
  }
}
