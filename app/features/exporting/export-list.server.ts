import type { AppContext } from '~/features/accounts/actor';
import { requirePermission, requirePerson } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import type { Db } from '~/platform/db.server';
import { notFound } from '~/platform/errors';
import { EXPORT_FORMATS, EXPORT_LISTS, type ExportList } from './export-lists';
import { organisationPage, personPage } from './people-records.server';
import { demandPage, offerPage } from './post-records.server';
import { fileResponse, listText, type RecordPage } from './record-pages.server';

const PAGES: Record<ExportList, (db: Db) => RecordPage> = {
  organisations: organisationPage,
  people: personPage,
  offers: offerPage,
  demands: demandPage,
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
  return fileResponse(listText(PAGES[list](ctx.db), format, ctx.locale), list, format);
}

/** How much each list holds. */
export async function getExportPage(ctx: AppContext) {
  requirePermission(ctx, 'export:lists');
  const [organisations, people, offers, demands] = await Promise.all([
    ctx.db.organisation.count(),
    ctx.db.user.count(),
    ctx.db.offer.count(),
    ctx.db.demand.count(),
  ]);
  return { counts: { organisations, people, offers, demands } };
}
