import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeMember, makeOrganisation, makeStaff, makeUser } from '#prisma/factories/accounts';
import { makeDemand, makeOffer } from '#prisma/factories/posts';
import { runTask } from '~/jobs.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { queuedMails } from '../../../tests/queued-mails';
import { RETENTION_TASK } from './retention-round.server';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());
const NOW = '2026-11-28T02:00:00Z';
beforeEach(() => market.clock.set(NOW));
const round = () => runTask(market.services, RETENTION_TASK, {});

describe('posts that nobody works on', () => {
  it('go 12 months after the last change when they are a draft or refused; others stay', async () => {
    const { id: organisationId } = await makeOrganisation(market.db);
    const old = new Date('2025-11-28T01:59:59Z');
    const young = new Date('2025-11-28T02:00:01Z');
    const make = async (status: 'draft' | 'refused' | 'submitted' | 'live', updatedAt: Date) => [
      (await makeOffer(market.db, { organisationId, status, updatedAt })).id,
      (await makeDemand(market.db, { organisationId, status, updatedAt })).id,
    ];
    await make('draft', old);
    await make('refused', old);
    const kept = [
      await make('draft', young),
      await make('refused', young),
      await make('submitted', old),
      await make('live', old),
    ];
    await round();
    const ids = { select: { id: true } } as const;
    const left = [...(await market.db.offer.findMany(ids)), ...(await market.db.demand.findMany(ids))];
    expect(left.map(({ id }) => id).sort()).toEqual(kept.flat().sort());
  });
});

describe('the photos and documents of posts that go', () => {
  it('go with them, rows and bytes; those of other posts stay', async () => {
    const { id: organisationId } = await makeOrganisation(market.db);
    const old = new Date('2025-11-28T01:59:59Z');
    const withFile = async (post: { offerId: string } | { demandId: string }) => {
      const storageKey = `attachment/${Object.values(post).join()}`;
      const { id } = await market.db.storedFile.create({
        data: {
          ...{ organisationId, storageKey, purpose: 'attachment', name: 'bestek.pdf' },
          ...{ contentType: 'application/pdf', byteSize: 1, sha256: 'x' },
          postFile: { create: post },
        },
      });
      return { id, storageKey };
    };
    const make = { organisationId, status: 'draft', updatedAt: old } as const;
    const gone = [
      await withFile({ offerId: (await makeOffer(market.db, make)).id }),
      await withFile({ demandId: (await makeDemand(market.db, make)).id }),
    ];
    const kept = await withFile({ offerId: (await makeOffer(market.db, { organisationId })).id });
    await round();
    const left = await market.db.storedFile.findMany({ where: { organisationId }, select: { id: true } });
    expect(left).toEqual([{ id: kept.id }]);
    const { rows } = await market.pool.query<{ key: string }>(
      `SELECT payload->>'key' AS key FROM graphile_worker._private_jobs WHERE payload->>'key' LIKE 'attachment/%'`,
    );
    expect(rows.map(({ key }) => key).sort()).toEqual(gone.map(({ storageKey }) => storageKey).sort());
  });
});

describe('people who stay away', () => {
  const LAST = new Date('2023-12-27T02:00:00Z');
  const away = async (data: object = {}) => {
    const { id } = await makeUser(market.db);
    return market.db.user.update({ where: { id }, data: { lastSeenAt: LAST, ...data } });
  };
  const found = (id: string) => market.db.user.findUniqueOrThrow({ where: { id } });

  it('get one mail 30 days before the end, and their account ends after it', async () => {
    const person = await away({ locale: 'en', name: 'Ada Away' });
    market.clock.set('2026-11-26T02:00:00Z');
    await round();
    expect(await queuedMails(market, person.email), 'more than 30 days before').toEqual([]);
    market.clock.set('2026-11-28T02:00:00Z');
    await round();
    await round();
    const mails = await queuedMails(market, person.email);
    expect(mails.map(({ subject }) => subject)).toEqual(['We will delete your account in 30 days']);
    expect(mails[0]?.text).toContain('28 December 2026');

    market.clock.set('2026-12-28T01:00:00Z');
    await round();
    expect(await found(person.id)).toMatchObject({ name: 'Ada Away', deletedAt: null });
    market.clock.set('2026-12-28T02:00:00Z');
    await round();
    const gone = await found(person.id);
    expect(gone).toMatchObject({ name: '', deletedAt: new Date('2026-12-28T02:00:00Z') });
    expect(gone.email).not.toContain(person.email);
    expect((await queuedMails(market, person.email)).at(-1)?.subject).toBe('Your account has been deleted');
  });

  it.each([
    [
      'came back after the warning',
      () => away({ lastSeenAt: new Date('2026-11-01'), inactiveWarnedAt: null }),
    ],
    ['was not warned yet', () => away({ lastSeenAt: new Date('2020-01-01') })],
    ['is suspended', () => away({ inactiveWarnedAt: new Date('2026-01-01'), suspendedAt: new Date() })],
    [
      'is staff',
      async () => {
        const { user } = await makeStaff(market.db, 'curator');
        const data = { lastSeenAt: new Date('2020-01-01'), inactiveWarnedAt: new Date('2026-01-01') };
        return market.db.user.update({ where: { id: user.id }, data });
      },
    ],
    [
      'is the only owner of an organisation with an offer on the market',
      async () => {
        const { user, organisation } = await makeMember(market.db, { role: 'owner' });
        await makeOffer(market.db, { organisationId: organisation.id, status: 'live' });
        const data = { lastSeenAt: new Date('2020-01-01'), inactiveWarnedAt: new Date('2026-01-01') };
        return market.db.user.update({ where: { id: user.id }, data });
      },
    ],
  ])('keep their account when one %s', async (_who, make) => {
    const { id } = await make();
    await round();
    expect((await found(id)).deletedAt).toBeNull();
  });
});

it('plans the next round before it begins', async () => {
  await round();
  const { rows } = await market.pool.query<{ run_at: Date }>(
    'SELECT run_at FROM graphile_worker._private_jobs WHERE key = $1',
    [RETENTION_TASK],
  );
  expect(rows).toEqual([{ run_at: new Date('2026-11-29T02:00:00Z') }]);
});
