import { makeMember, makeStaff } from '#prisma/factories/accounts';
import { makeActiveMembership } from '#prisma/factories/membership';
import { makeDemand, makeOffer } from '#prisma/factories/posts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/features/accounts/actor';
import { answerHelp } from '~/features/curation/answer-help.server';
import { approveDemand } from '~/features/curation/approve-demand.server';
import { askDemandChanges } from '~/features/curation/ask-demand-changes.server';
import { decideMatch } from '~/features/curation/decide-match.server';
import { askHelp } from '~/features/demands/ask-help.server';
import { closeDemand } from '~/features/demands/close-demand.server';
import { submitDemand } from '~/features/demands/submit-demand.server';
import { getDemandDirectory } from '~/features/demands/demand-directory.server';
import { getDemandPage } from '~/features/demands/demand-page.server';
import { demandFacts } from '~/features/directory/page-facts';
import { getPublicProfile } from '~/features/organisations/public-profile.server';
import { suggest } from '~/features/directory/suggest.server';
import { exportOrganisation } from '~/features/exporting/export-organisation.server';
import { listBestMatches, listMatchesForOffer } from '~/features/matching/match-queries.server';
import { getHome } from '~/features/site/home-queries.server';
import { streamSitemap } from '~/features/site/sitemap.server';
import { readDirectoryFilter } from '~/features/taxonomy/read-directory-filter';
import { runTask } from '~/jobs.server';
import type { Mail } from '~/integrations/mail/mail-port';
import { SEND_MAIL_TASK } from '~/platform/mail-queue.server';
import { workOff } from '../../../tests/queued-mails';
import { openTestMarket, type TestMarket } from '../../../tests/market';

const NAME = 'Gemeente Kwiebelstad';
const SECRETS = [/kwiebel/i, /geheimewoorden/i, /100k-250k/, /12345678/, /geheim@/i, /Gerda Geheim/];

let market: TestMarket;
let slug: string;
let offerId: string;
let firm: Actor;
let buyer: Actor;
let curator: Actor;
/** Staff who still owe two-step login. */
let curatorWithoutCode: Actor;
const VISITOR: Actor = { kind: 'anonymous' };

beforeAll(async () => {
  market = await openTestMarket();
  const { db } = market;
  const made = await makeMember(db, {
    organisation: { name: NAME, about: 'Wij schrijven geheimewoorden.', sells: false },
    user: { name: 'Gerda Geheim', email: 'geheim@kwiebelstad.example' },
  });
  buyer = made.actor;
  await makeActiveMembership(db, made.organisation.id, market.clock.now());
  const contact = await db.member.findFirstOrThrow({ where: { userId: made.user.id } });
  const seller = await makeMember(db, { organisation: { buys: false, status: 'verified' } });
  firm = seller.actor;
  curator = (await makeStaff(db, 'curator')).actor;
  curatorWithoutCode = { ...(await makeStaff(db, 'curator')).actor, needsTwoStep: true };
  const demand = await makeDemand(db, {
    organisationId: made.organisation.id,
    title: 'Schoonmaak van een groot kantoor',
    isBuyerHidden: true,
    isValueHidden: true,
    valueBand: '100k-250k',
    valueCents: 12345678n,
    contactId: contact.id,
    lots: {
      create: [{ position: 0, title: 'Verdieping een', valueBand: '100k-250k', valueCents: 12345678n }],
    },
  });
  slug = demand.slug;
  offerId = (
    await makeOffer(db, { organisationId: seller.organisation.id, priceFromCents: 100, priceUnit: 'hours' })
  ).id;
  for (const [task, id] of [
    ['search.index-offer', offerId],
    ['search.index-demand', demand.id],
    ['matching.match-demand', demand.id],
  ] as const)
    await runTask(market.services, task, { id });
});
afterAll(() => market.close());

const leaks = (shown: unknown): string[] => {
  const text = JSON.stringify(shown, (_key, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  return SECRETS.filter((secret) => secret.test(text)).map(String);
};
const textOf = async (stream: ReadableStream<Uint8Array>) => new Response(stream).text();
const filter = (query = '') => readDirectoryFilter(new URLSearchParams(query), 'demands');

/** What follows of what happened: indexing, matching, telling people; the mails themselves stay in the queue. */
async function workOffAll() {
  const { rows } = await market.pool.query<{ task: string }>(
    `SELECT DISTINCT task_identifier AS task FROM graphile_worker.jobs
     WHERE task_identifier NOT IN ($1, 'demands.close-at-deadline', 'curation.refuse-unchanged-demand')`,
    [SEND_MAIL_TASK],
  );
  for (const { task } of rows) await workOff(market, task);
}

/** Every place where others could read of a demand, as a visitor and as a firm that matches. */
const PLACES: [string, (actor: Actor) => Promise<unknown>][] = [
  ['the page and its data', (actor) => getDemandPage(market.as(actor), slug)],
  [
    'the facts for search engines',
    async (actor) =>
      demandFacts(
        { appUrl: 'https://x', locale: 'nl' },
        (await getDemandPage(market.as(actor), slug)).demand,
      ),
  ],
  ['the directory', (actor) => getDemandDirectory(market.as(actor), filter())],
  ['the start page', (actor) => getHome(market.as(actor))],
  [
    'suggestions',
    (actor) => suggest(market.as(actor), { text: 'schoonmaak', kind: 'demands', locale: 'nl' }),
  ],
  ['the sitemap', (actor) => textOf(streamSitemap(market.as(actor), 'demands-1.xml'))],
  [
    'the search index',
    async () =>
      (
        await market.pool.query<{ body: unknown }>(
          `SELECT body FROM search_documents WHERE collection = 'demands'`,
        )
      ).rows,
  ],
  ['what is stored of the match', () => market.db.match.findMany()],
];

describe('a buyer and an amount that are hidden', () => {
  it.each(PLACES)('are not in %s', async (_place, read) => {
    for (const actor of [VISITOR, firm, curatorWithoutCode]) {
      const shown = await read(actor);
      expect(JSON.stringify(shown, (_k, v: unknown) => (typeof v === 'bigint' ? String(v) : v))).not.toBe(
        '[]',
      );
      expect(leaks(shown)).toEqual([]);
    }
  });

  it('are not in the matches of a firm, nor in what it may take along', async () => {
    const list = await listMatchesForOffer(market.as(firm), offerId);
    expect(list?.matches).toHaveLength(1);
    expect(list?.matches[0]?.factors.find(({ name }) => name === 'value')?.known).toBe(false);
    expect(leaks([list, await listBestMatches(market.as(firm), 'enterprise', 5)])).toEqual([]);
    const taken = await exportOrganisation(market.as(firm), { list: null, format: null });
    expect(leaks(await taken.text())).toEqual([]);
  });

  it('are not found by the name, and do not show at the public page of the organisation', async () => {
    const { directory } = {
      directory: await getDemandDirectory(market.as(VISITOR), filter('q=kwiebelstad')),
    };
    expect(directory.demands).toEqual([]);
    const { slug: own } = await market.db.organisation.findFirstOrThrow({ where: { name: NAME } });
    const profile = await getPublicProfile(market.as(VISITOR), own);
    expect(JSON.stringify(profile)).not.toContain(slug);
  });

  it('are in no mail to others, whatever happens to the demand', async () => {
    const { id } = await market.db.demand.findFirstOrThrow({ where: { slug } });
    const { id: matchId } = await market.db.match.findFirstOrThrow({ where: { demandId: id } });
    const [own, staff] = [market.as(buyer), market.as(curator)];
    const happens: (() => Promise<unknown>)[] = [
      () => decideMatch(staff, { matchId, intent: 'pin', reason: 'Zij passen goed.' }),
      () => askHelp(own, { id, message: 'Wie van Kwiebelstad kan dit?' }),
      async () => {
        const { id: asked } = await market.db.helpRequest.findFirstOrThrow({ where: { demandId: id } });
        await answerHelp(staff, { id: asked, answer: 'De gemeente Kwiebelstad kan het ook zelf.' });
      },
      () => askDemandChanges(staff, { id, reason: 'Noem Kwiebelstad niet.' }),
      () => submitDemand(own, { id }),
      () => approveDemand(staff, { id }),
      () => closeDemand(own, { id, outcome: 'awarded_here' }),
    ];
    for (const happen of happens) {
      await happen();
      await workOffAll();
    }
    const { organisationId } = await market.db.demand.findUniqueOrThrow({ where: { id } });
    const people = await market.db.user.findMany({
      where: { OR: [{ staffRole: { not: null } }, { memberships: { some: { organisationId } } }] },
      select: { email: true },
    });
    const known = new Set(people.map(({ email }) => email));
    const mails = await market.pool.query<{ payload: Mail }>(
      `SELECT payload FROM graphile_worker._private_jobs job
       JOIN graphile_worker._private_tasks task ON task.id = job.task_id WHERE task.identifier = $1`,
      [SEND_MAIL_TASK],
    );
    const sent = mails.rows.map(({ payload }) => payload);
    expect(sent.filter(({ to }) => known.has(to)).length, 'who may know hears of it').toBeGreaterThan(2);
    expect(leaks(sent.filter(({ to }) => !known.has(to)))).toEqual([]);
    await market.db.demand.update({ where: { id }, data: { status: 'live', outcome: null, closedAt: null } });
  });

  it('are known to the own organisation and to staff', async () => {
    for (const actor of [buyer, curator]) {
      const { demand } = await getDemandPage(market.as(actor), slug);
      expect(demand).toMatchObject({ organisation: NAME, valueBand: '100k-250k' });
    }
  });
});

describe('the contact person of a buyer who is named', () => {
  it('is shown to a checked firm while the membership runs, and to nobody else', async () => {
    const { organisation } = {
      organisation: await market.db.organisation.findFirstOrThrow({ where: { name: NAME } }),
    };
    await market.db.demand.updateMany({ where: { slug }, data: { isBuyerHidden: false } });
    const contactFor = async (actor: Actor) =>
      (await getDemandPage(market.as(actor), slug)).contact?.name ?? null;
    const unchecked = await makeMember(market.db, { organisation: { buys: false, status: 'new' } });
    const otherBuyer = await makeMember(market.db, { organisation: { sells: false } });
    expect(await contactFor(firm)).toBe('Gerda Geheim');
    for (const actor of [VISITOR, unchecked.actor, otherBuyer.actor])
      expect(await contactFor(actor)).toBeNull();
    await market.db.membershipGrant.deleteMany({ where: { organisationId: organisation.id } });
    await market.db.billingSubscription.deleteMany({ where: { organisationId: organisation.id } });
    expect(await contactFor(firm)).toBeNull();
    expect(await contactFor(buyer)).toBe('Gerda Geheim');
  });
});
