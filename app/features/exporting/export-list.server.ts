import type { AppContext } from '~/features/accounts/actor';
import { requirePermission, requirePerson } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import type { Db } from '~/platform/db.server';
import { notFound } from '~/platform/errors';
import { EXPORT_FORMATS, EXPORT_LISTS, type ExportList } from './export-lists';
import { countMemberships, membershipPage } from './membership-records.server';
import { importPage, matchPage, recognitionPage } from './other-records.server';
import { organisationPage, personPage } from './people-records.server';
import { demandPage, offerPage } from './post-records.server';
import { fileResponse, listText, type RecordPage } from './record-pages.server';

const PAGES: Record<ExportList, (db: Db, now: Date) => RecordPage> = {
  organisations: (db) => organisationPage(db),
  people: personPage,
  offers: (db) => offerPage(db),
  demands: (db) => demandPage(db),
  recognitions: recognitionPage,
  memberships: membershipPage,
  matches: matchPage,
  imports: importPage,
};

/** One whole list as a file for admins; who took it is recorded. */
export async function exportList(
  ctx: AppContext,
  asked: { list: string | undefined; format: string | null },
): Promise<Response> {
  requirePermission(ctx, 'export:lists');
  const { actor } = requirePerson(ctx);
  const list = EXPORT_LISTS.find((one) => one === asked.list);
  const format = EXPORT_FORMATS.find((one) => one === (asked.format ?? 'csv'));
  if (!list || !format) throw notFound();
  await ctx.db.$transaction((tx) =>
    audit(tx, {
      actorId: actor.userId,
      action: 'list.exported',
      subjectType: 'list',
      subjectId: list,
      data: { format },
      requestId: ctx.requestId,
    }),
  );
  return fileResponse(listText(PAGES[list](ctx.db, ctx.clock.now()), format, ctx.locale), list, format);
}

/** How much each list holds. */
export async function getExportPage(ctx: AppContext) {
  requirePermission(ctx, 'export:lists');
  const [organisations, people, offers, demands, recognitions, memberships, matches, imports] =
    await Promise.all([
      ctx.db.organisation.count(),
      ctx.db.user.count(),
      ctx.db.offer.count(),
      ctx.db.demand.count(),
      ctx.db.recognition.count(),
      countMemberships(ctx.db),
      ctx.db.match.count(),
      ctx.db.importRun.count(),
    ]);
  return { counts: { organisations, people, offers, demands, recognitions, memberships, matches, imports } };
}
