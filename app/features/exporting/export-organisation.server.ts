import type { AppContext } from '~/features/accounts/actor';
import { can } from '~/features/accounts/permissions';
import { requireOrganisation, requirePermission, requirePerson } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import { notFound } from '~/platform/errors';
import { BYTE_ORDER_MARK, csvLine, jsonRecord, type ExportLocale, type ExportRecord } from './csv-text';
import { EXPORT_FORMATS, OWN_LISTS } from './export-lists';
import { OWNED_TABLES } from './owned-tables';
import { ownedPage } from './owned-records.server';
import { memberPage, organisationPage } from './people-records.server';
import { demandPage, offerPage } from './post-records.server';
import { eachPage, fileResponse, listText, type RecordPage } from './record-pages.server';

type Part = { name: string; page: RecordPage };

/** Everything the organisation of an owner has on the market, as one JSON file or as CSV by part or in one. */
export async function exportOrganisation(
  ctx: AppContext,
  asked: { list: string | null; format: string | null },
): Promise<Response> {
  const { actor } = requirePerson(ctx);
  const organisation = requireOrganisation(ctx);
  requirePermission(ctx, 'export:organisation');
  const list = OWN_LISTS.find((one) => one === (asked.list ?? 'everything'));
  const format = EXPORT_FORMATS.find((one) => one === (asked.format ?? 'json'));
  if (!list || !format) throw notFound();
  await ctx.db.$transaction((tx) =>
    audit(tx, {
      actorId: actor.userId,
      organisationId: organisation.id,
      action: 'organisation.exported',
      subjectType: 'organisation',
      subjectId: organisation.id,
      data: { list, format },
      requestId: ctx.requestId,
    }),
  );
  const parts: Part[] = [
    { name: 'profile', page: organisationPage(ctx.db, organisation.id) },
    { name: 'members', page: memberPage(ctx.db, organisation.id) },
    { name: 'offers', page: offerPage(ctx.db, organisation.id) },
    { name: 'demands', page: demandPage(ctx.db, organisation.id) },
    ...Object.entries(OWNED_TABLES).map(([name, table]) => ({
      name,
      page: ownedPage(ctx.db, table, organisation.id),
    })),
  ];
  const only = parts.find(({ name }) => name === list);
  const text = only
    ? listText(only.page, format, ctx.locale)
    : format === 'json'
      ? allAsJson(parts)
      : allAsCsv(parts, ctx.locale);
  return fileResponse(text, only ? `${organisation.slug}-${list}` : organisation.slug, format);
}

async function* allAsJson(parts: readonly Part[]): AsyncGenerator<string> {
  for (const [at, { name, page }] of parts.entries()) {
    yield `${at === 0 ? '{' : ','}\n${JSON.stringify(name)}: [`;
    let isFirst = true;
    for await (const records of eachPage(page)) {
      for (const record of records) {
        yield `${isFirst ? '\n' : ',\n'}${JSON.stringify(jsonRecord(record))}`;
        isFirst = false;
      }
    }
    yield '\n]';
  }
  yield '\n}\n';
}

/** One table has one header, so the first records of all parts are read before it is written. */
async function* allAsCsv(parts: readonly Part[], locale: ExportLocale): AsyncGenerator<string> {
  const columns = new Set(['record']);
  for (const { page } of parts)
    for (const name of Object.keys((await page('', 1))[0] ?? {})) columns.add(name);
  yield BYTE_ORDER_MARK + csvLine([...columns], locale);
  for (const { name, page } of parts) {
    for await (const records of eachPage(page)) {
      const line = (record: ExportRecord) =>
        csvLine(
          [...columns].map((column) => (column === 'record' ? name : (record[column] ?? null))),
          locale,
        );
      yield records.map(line).join('');
    }
  }
}

/** What a member sees about taking the data along; only an owner may. */
export async function getOwnDataPage(ctx: AppContext) {
  const { id: organisationId, name } = requireOrganisation(ctx);
  requirePermission(ctx, 'read:own-records');
  const where = { organisationId };
  const [members, offers, demands] = await Promise.all([
    ctx.db.member.count({ where }),
    ctx.db.offer.count({ where }),
    ctx.db.demand.count({ where }),
  ]);
  return {
    name,
    counts: { members, offers, demands },
    can: { export: can(ctx.actor, 'export:organisation') },
  };
}
