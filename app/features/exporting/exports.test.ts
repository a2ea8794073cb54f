import { makeMember, makeOrganisation, makeStaff } from '#prisma/factories/accounts';
import { makeActiveMembership } from '#prisma/factories/membership';
import { makeDemand, makeOffer } from '#prisma/factories/posts';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/features/accounts/actor';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { exportList, getExportPage } from './export-list.server';
import { EXPORT_LISTS } from './export-lists';
import { exportOrganisation, getOwnDataPage } from './export-organisation.server';
import { NOT_EXPORTED, OWNED_TABLES, SHAPED_TABLES } from './owned-tables';

type Records = Record<string, string>[];
let market: TestMarket;
let admin: Actor;
beforeAll(async () => {
  market = await openTestMarket();
  admin = (await makeStaff(market.db, 'admin')).actor;
});
afterAll(() => market.close());

const list = async (name: string, format: string, locale: 'nl' | 'en' = 'nl') =>
  (await exportList(market.as(admin, locale), { list: name, format })).arrayBuffer();
/** The mark is checked apart, because decoding takes it away. */
const records = (bytes: ArrayBuffer, delimiter = ';'): Records => {
  expect([...new Uint8Array(bytes.slice(0, 3))]).toEqual([0xef, 0xbb, 0xbf]);
  return parse(new TextDecoder().decode(bytes), { delimiter, columns: true, record_delimiter: '\r\n' });
};
const own = async (actor: Actor, asked: { list?: string; format?: string } = {}) =>
  exportOrganisation(market.as(actor), { list: asked.list ?? null, format: asked.format ?? null });

/** Two organisations with posts, the first with one match and an evil title. */
async function twoOrganisations() {
  const mine = await makeMember(market.db);
  const theirs = await makeMember(market.db);
  const organisationId = mine.organisation.id;
  const offer = await makeOffer(market.db, { organisationId, title: '=HYPERLINK("x"); "soep"' });
  const demand = await makeDemand(market.db, {
    organisationId: theirs.organisation.id,
    title: 'Van anderen',
  });
  await market.db.match.create({
    data: { offerId: offer.id, demandId: demand.id, score: 50, factors: [], computedAt: market.clock.now() },
  });
  return { mine, theirs, offer, demand };
}

describe('the lists of admins', () => {
  it('hold every record, also over several pages, in both formats', async () => {
    const { id: organisationId } = await makeOrganisation(market.db);
    await market.db.offer.createMany({
      data: Array.from({ length: 1_050 }, (_, at) => ({
        organisationId,
        slug: `veel-${at}`,
        title: `Veel ${at}`,
      })),
    });
    for (const [format, read] of [
      ['csv', (bytes: ArrayBuffer) => records(bytes)],
      ['json', (bytes: ArrayBuffer) => JSON.parse(new TextDecoder().decode(bytes)) as Records],
    ] as const) {
      const rows = read(await list('offers', format));
      expect(new Set(rows.map(({ id }) => id)).size).toBe(await market.db.offer.count());
      expect(rows).toHaveLength(await market.db.offer.count());
    }
  });

  it('are safe to open, in Dutch with semicolons and in English with commas', async () => {
    const { offer } = await twoOrganisations();
    for (const [locale, delimiter] of [
      ['nl', ';'],
      ['en', ','],
    ] as const) {
      const row = records(await list('offers', 'csv', locale), delimiter).find(({ id }) => id === offer.id);
      expect(row).toMatchObject({ title: '\'=HYPERLINK("x"); "soep"', matches: '1' });
    }
  });

  it('name the kinds of place of a placement as the import does', async () => {
    const { id: organisationId } = await makeOrganisation(market.db);
    const placeKinds = ['learning-place', 'internship'];
    const { id } = await makeOffer(market.db, { organisationId, kind: 'placement', placeKinds });
    const row = records(await list('offers', 'csv')).find((one) => one.id === id);
    expect(row).toMatchObject({ kind: 'placement', place_kinds: 'learning-place | internship' });
  });

  it('say nothing that people sign in with', async () => {
    await makeMember(market.db, { user: { password: 'een lange zin over soep' } });
    const text = new TextDecoder().decode(await list('people', 'json'));
    expect(text).not.toMatch(/password|secret|token/i);
    expect(JSON.parse(text)).toHaveLength(await market.db.user.count());
  });

  it('tell of recognitions, memberships, matches and imports', async () => {
    const { mine, theirs, offer, demand } = await twoOrganisations();
    const organisationId = mine.organisation.id;
    const until = new Date('2027-06-01T00:00:00Z');
    await makeActiveMembership(market.db, organisationId, market.clock.now());
    await market.db.membershipGrant.create({
      data: { organisationId: theirs.organisation.id, until, reason: 'proef' },
    });
    await market.db.recognition.create({
      data: { organisationId, kind: 'b-corp', validUntil: new Date('2027-02-01') },
    });
    await market.db.importRun.create({
      data: { kind: 'buyers', file: 'kopers.csv', state: 'done', rows: 12, refused: 2 },
    });
    const texts = new Map<string, string>();
    for (const name of ['recognitions', 'memberships', 'matches', 'imports'])
      texts.set(name, new TextDecoder().decode(await list(name, 'json')));
    const of = (name: string) => JSON.parse(texts.get(name) ?? '') as Records;
    expect(of('recognitions')).toMatchObject([
      { organisation: mine.organisation.name, kind: 'b-corp', valid_until: '2027-02-01', has_proof: false },
    ]);
    expect(of('memberships')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: organisationId, active: true, state: 'active' }),
        expect.objectContaining({
          id: theirs.organisation.id,
          ...{ active: true, state: 'granted', until: until.toISOString() },
        }),
      ]),
    );
    expect(texts.get('memberships')).not.toMatch(/cus_|sub_|card|iban/i);
    expect(of('matches')).toContainEqual(
      expect.objectContaining({ offer_id: offer.id, demand_id: demand.id, score: 50, state: 'suggested' }),
    );
    expect(of('imports')).toMatchObject([{ file: 'kopers.csv', state: 'done', rows: 12, refused: 2 }]);
    const { counts } = await getExportPage(market.as(admin));
    for (const name of EXPORT_LISTS)
      expect(JSON.parse(new TextDecoder().decode(await list(name, 'json')))).toHaveLength(counts[name]);
  });

  it('are recorded', async () => {
    await list('organisations', 'json');
    const event = await market.db.auditEvent.findFirstOrThrow({ where: { subjectId: 'organisations' } });
    expect(event).toMatchObject({ action: 'list.exported', data: { format: 'json' } });
  });

  it.each([
    ['salaries', 'csv'],
    ['people', 'xml'],
    [undefined, null],
  ])('know no %s as %s', async (name, format) => {
    await expect(exportList(market.as(admin), { list: name, format })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('are for admins alone', async () => {
    const curator = (await makeStaff(market.db)).actor;
    const owner = (await makeMember(market.db)).actor;
    for (const name of EXPORT_LISTS)
      for (const actor of [curator, owner, { kind: 'anonymous' } as const])
        await expect(exportList(market.as(actor), { list: name, format: 'csv' })).rejects.toMatchObject({
          code: expect.stringMatching(/^not_/) as string,
        });
  });
});

describe('what an organisation takes along', () => {
  it('is everything of its own and nothing of others', async () => {
    const { mine, theirs, offer, demand } = await twoOrganisations();
    const answer = await own(mine.actor);
    expect(answer.headers.get('Content-Disposition')).toContain(mine.organisation.slug);
    const text = await answer.text();
    const all = JSON.parse(text) as Record<string, Record<string, unknown>[]>;
    expect(all.profile).toMatchObject([{ id: mine.organisation.id }]);
    expect(all.members).toMatchObject([{ email: mine.user.email, role: 'owner' }]);
    expect(all.offers).toMatchObject([{ id: offer.id, matches: 1 }]);
    expect(all.demands).toEqual([]);
    expect(all.history).toMatchObject([{ action: 'organisation.exported' }]);
    expect(text).not.toContain(theirs.organisation.id);
    expect(text).not.toContain(demand.title);
  });

  it('is one CSV file, or one by part', async () => {
    const { mine, offer } = await twoOrganisations();
    const all = records(await (await own(mine.actor, { format: 'csv' })).arrayBuffer());
    expect(all.map(({ record }) => record)).toEqual(['profile', 'members', 'offers', 'history']);
    const part = records(await (await own(mine.actor, { format: 'csv', list: 'offers' })).arrayBuffer());
    expect(part.map(({ id }) => id)).toEqual([offer.id]);
    expect(part[0]).not.toHaveProperty('record');
  });

  it('holds every table with rows of an organisation, or says why not', async () => {
    const { rows } = await market.pool.query<{ table: string }>(`
      WITH RECURSIVE owned AS (
        SELECT table_name::text AS "table" FROM information_schema.columns
        WHERE table_schema = 'public' AND column_name = 'organisation_id'
        UNION
        SELECT conrelid::regclass::text FROM pg_constraint JOIN owned ON confrelid = owned."table"::regclass
        WHERE contype = 'f'
      ) SELECT "table" FROM owned WHERE "table" <> 'organisations'`);
    const known = [
      ...Object.values(OWNED_TABLES).map(({ table }) => table),
      ...SHAPED_TABLES,
      ...Object.keys(NOT_EXPORTED),
    ];
    expect(rows.map(({ table }) => table).sort()).toEqual([...known].sort());
  });

  it('holds what hangs on its posts, and no secrets', async () => {
    const { mine, theirs, demand } = await twoOrganisations();
    await market.db.demandLot.create({ data: { demandId: demand.id, position: 1, title: 'Perceel een' } });
    const organisationId = theirs.organisation.id;
    const until = new Date('2027-01-01');
    const invited = { email: 'x@y.example', role: 'viewer', tokenHash: 'geheim', invitedById: 'u' } as const;
    await market.db.invitation.create({ data: { ...invited, organisationId, expiresAt: until } });
    await market.db.membershipGrant.create({ data: { organisationId, until, reason: 'proef' } });
    const text = await (await own(theirs.actor)).text();
    expect(JSON.parse(text)).toMatchObject({
      lots: [{ title: 'Perceel een' }],
      invitations: [{ email: 'x@y.example' }],
      grants: [{ reason: 'proef' }],
    });
    expect(text).not.toContain('geheim');
    expect(await (await own(mine.actor)).text()).not.toContain('Perceel een');
  });

  it.each(['editor', 'viewer'] as const)('is not for an %s', async (role) => {
    const { actor } = await makeMember(market.db, { role });
    await expect(own(actor)).rejects.toMatchObject({ code: 'not_allowed' });
    expect(await getOwnDataPage(market.as(actor))).toMatchObject({ can: { export: false } });
  });

  it('is not for staff or visitors', async () => {
    await expect(own(admin)).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(own({ kind: 'anonymous' })).rejects.toMatchObject({ code: 'not_signed_in' });
  });
});
