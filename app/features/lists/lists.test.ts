import { makeMember, makeOrganisation } from '#prisma/factories/accounts';
import { makeDemand, makeOffer } from '#prisma/factories/posts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import type { AppContext, Person } from '~/features/accounts/actor';
import { changeList } from './change-list.server';
import { createList } from './create-list.server';
import { MOST_LISTS } from './list';
import { getOwnList, getOwnLists, getSavePage, getSaving } from './own-lists.server';
import { saveRecord } from './save-record.server';
import { setLists } from './set-lists.server';
import { getSharedList } from './shared-list.server';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

async function keeper(organisationId?: string): Promise<AppContext & { actor: Person }> {
  const { actor } = await makeMember(market.db, {
    role: 'viewer',
    ...(organisationId ? { organisationId } : {}),
  });
  return { ...market.as(actor), actor };
}
const VISITOR = () => market.as({ kind: 'anonymous' });
const code = (name: string) => expect.objectContaining({ code: name }) as Error;

let me: AppContext;
let offer: { id: string; title: string };
beforeEach(async () => {
  me = await keeper();
  offer = await makeOffer(market.db, { organisationId: (await makeOrganisation(market.db)).id });
});

describe('saving', () => {
  it('goes to a first list at once, to the list used last afterwards, and twice is once', async () => {
    const first = await saveRecord(me, { kind: 'offer', id: offer.id });
    expect(await saveRecord(me, { kind: 'offer', id: offer.id })).toEqual(first);
    market.clock.advance(1_000);
    const second = await createList(me, { name: 'Lunch' });
    await market.db.savedList.update({
      where: { id: second.id },
      data: { updatedAt: new Date('2027-01-01T00:00:00Z') },
    });
    const demand = await makeDemand(market.db, { organisationId: (await makeOrganisation(market.db)).id });
    expect(await saveRecord(me, { kind: 'demand', id: demand.id })).toEqual({ listId: second.id });
    expect((await getOwnLists(me)).lists.map(({ name, itemCount }) => [name, itemCount])).toEqual(
      [
        ['Mijn lijst', 1],
        ['Lunch', 1],
      ].sort((a, b) => (a[0] === 'Lunch' ? -1 : b[0] === 'Lunch' ? 1 : 0)),
    );
    expect(await getSaving(me, 'offer', [offer.id])).toEqual({ who: 'keeper', saved: [offer.id] });
    expect(await getSaving(VISITOR(), 'offer', [offer.id])).toEqual({ who: 'visitor', saved: [] });
  });

  it('makes one first list when two presses come at once', async () => {
    const other = await makeOffer(market.db, { organisationId: (await makeOrganisation(market.db)).id });
    await Promise.all([offer, other].map(({ id }) => saveRecord(me, { kind: 'offer', id })));
    expect((await getOwnLists(me)).lists).toMatchObject([{ itemCount: 2 }]);
  });

  it.each(['draft', 'submitted', 'refused'] as const)('knows no offer that is %s', async (status) => {
    await market.db.offer.update({ where: { id: offer.id }, data: { status } });
    await expect(saveRecord(me, { kind: 'offer', id: offer.id })).rejects.toEqual(code('not_found'));
    await expect(getSavePage(me, 'offer', offer.id)).rejects.toEqual(code('not_found'));
  });

  it('puts a record on exactly the chosen lists, and on a new one', async () => {
    const [a, b] = [await createList(me, { name: 'A' }), await createList(me, { name: 'B' })];
    await setLists(me, { kind: 'offer', id: offer.id, lists: [a.id], newName: 'C' });
    const on = async () =>
      (await getSavePage(me, 'offer', offer.id)).lists
        .filter(({ isOn }) => isOn)
        .map(({ name }) => name)
        .sort();
    expect(await on()).toEqual(['A', 'C']);
    await setLists(me, { kind: 'offer', id: offer.id, lists: [b.id] });
    expect(await on()).toEqual(['B']);
    await expect(
      setLists(me, { kind: 'offer', id: offer.id, lists: [], newName: 'A' }),
    ).rejects.toMatchObject({
      details: { fieldErrors: { newName: ['lists.errors.nameTaken'] } },
    });
    expect(await on()).toEqual(['B']);
  });

  it('refuses a name twice and more lists than one can oversee', async () => {
    await createList(me, { name: 'Lunch' });
    await expect(createList(me, { name: 'Lunch' })).rejects.toEqual(code('invalid'));
    const { memberId } = await market.db.savedList.findFirstOrThrow({
      where: { member: { userId: (me.actor as Person).userId } },
    });
    await market.db.savedList.createMany({
      data: Array.from({ length: MOST_LISTS - 1 }, (_, n) => ({ memberId, name: `Lijst ${n}` })),
    });
    await expect(createList(me, { name: 'Nog een' })).rejects.toMatchObject({
      details: { fieldErrors: { name: ['lists.errors.tooMany'] } },
    });
  });
});

describe('one name for several lists at the same moment', () => {
  const NAME = 'Lunch';
  const refusals = async (works: Promise<unknown>[]) =>
    (await Promise.allSettled(works)).flatMap((result) =>
      result.status === 'rejected' ? [(result.reason as { details?: unknown }).details] : [],
    );
  const taken = (field: string) => ({ fieldErrors: { [field]: ['lists.errors.nameTaken'] } });
  const named = async () => (await getOwnLists(me)).lists.filter(({ name }) => name === NAME).length;

  it('is taken by one when they are made', async () => {
    const refused = await refusals([1, 2, 3, 4].map(() => createList(me, { name: NAME })));
    expect(refused).toEqual([1, 2, 3].map(() => taken('name')));
    expect(await named()).toBe(1);
  });

  it('is taken by one when they are renamed', async () => {
    const lists = [await createList(me, { name: 'A' }), await createList(me, { name: 'B' })];
    const refused = await refusals(
      lists.map(({ id }) => changeList(me, id, { intent: 'rename', name: NAME })),
    );
    expect(refused).toEqual([taken('name')]);
    expect(await named()).toBe(1);
  });

  it('is taken by one when a record is put on it', async () => {
    const set = () => setLists(me, { kind: 'offer', id: offer.id, lists: [], newName: NAME });
    expect(await refusals([1, 2, 3].map(set))).toEqual([1, 2].map(() => taken('newName')));
    expect(await named()).toBe(1);
  });
});

describe('a list', () => {
  let id: string;
  beforeEach(async () => {
    id = (await saveRecord(me, { kind: 'offer', id: offer.id })).listId;
  });
  const itemId = async () => (await getOwnList(me, id)).items[0]?.id ?? '';

  it('keeps a note, and says what left the market', async () => {
    await changeList(me, id, { intent: 'note', itemId: await itemId(), note: 'Bellen' });
    expect((await getOwnList(me, id)).items).toMatchObject([
      { note: 'Bellen', record: { kind: 'offer', card: { id: offer.id } } },
    ]);
    await market.db.offer.delete({ where: { id: offer.id } });
    expect((await getOwnList(me, id)).items).toMatchObject([
      { note: 'Bellen', title: offer.title, record: null },
    ]);
  });

  it('is nobody else’s: not of a colleague, not of who works elsewhere', async () => {
    const { organisation } = me.actor as Person;
    const others = [await keeper(organisation?.id), await keeper()];
    for (const other of others) {
      await expect(getOwnList(other, id)).rejects.toEqual(code('not_found'));
      await expect(changeList(other, id, { intent: 'share' })).rejects.toEqual(code('not_found'));
      await expect(setLists(other, { kind: 'offer', id: offer.id, lists: [id] })).resolves.toBeUndefined();
    }
    expect((await getOwnList(me, id)).items).toHaveLength(1);
    await expect(getOwnLists(VISITOR())).rejects.toEqual(code('not_signed_in'));
  });

  it('changes only its own items', async () => {
    const other = await keeper();
    await saveRecord(other, { kind: 'offer', id: offer.id });
    const mine = await itemId();
    const { lists } = await getOwnLists(other);
    const theirs = lists[0]?.id ?? '';
    for (const intent of ['note', 'take-out'] as const)
      await expect(changeList(other, theirs, { intent, itemId: mine })).rejects.toEqual(code('not_found'));
    await changeList(me, id, { intent: 'take-out', itemId: mine });
    expect((await getOwnList(me, id)).items).toEqual([]);
  });

  it('is shared by a link that shows what is public, and never comes back once withdrawn', async () => {
    await changeList(me, id, { intent: 'note', itemId: await itemId(), note: 'Te duur' });
    await changeList(me, id, { intent: 'share' });
    await expect(changeList(me, id, { intent: 'share' })).rejects.toEqual(code('conflict'));
    const token = (await getOwnList(me, id)).list.shareToken ?? '';
    expect(token).toMatch(/^[\w-]{32}$/);
    const shared = await getSharedList(VISITOR(), token);
    expect(shared.items).toHaveLength(1);
    expect(JSON.stringify(shared)).not.toMatch(/Te duur|@/);
    await market.db.offer.update({ where: { id: offer.id }, data: { status: 'refused' } });
    expect((await getSharedList(VISITOR(), token)).items).toEqual([]);
    await changeList(me, id, { intent: 'withdraw' });
    await expect(getSharedList(VISITOR(), token)).rejects.toEqual(code('not_found'));
    await changeList(me, id, { intent: 'share' });
    expect((await getOwnList(me, id)).list.shareToken).not.toBe(token);
    const actions = await market.db.auditEvent.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } });
    expect(actions.map(({ action }) => action)).toEqual(['list.shared', 'list.withdrawn', 'list.shared']);
  });

  it('is not shown while the organisation is suspended, and goes with the membership', async () => {
    await changeList(me, id, { intent: 'share' });
    const token = (await getOwnList(me, id)).list.shareToken ?? '';
    const { userId, organisation } = me.actor as Person;
    const where = { id: organisation?.id ?? '' };
    await market.db.organisation.update({ where, data: { status: 'suspended' } });
    await expect(getSharedList(VISITOR(), token)).rejects.toEqual(code('not_found'));
    await market.db.organisation.update({ where, data: { status: 'verified' } });
    await market.db.member.deleteMany({ where: { userId } });
    expect(await market.db.savedList.findUnique({ where: { id } })).toBeNull();
  });

  it.each(['', 'x', 'A'.repeat(32), '../../etc/passwd', '%'])('has no link %j', async (token) => {
    await expect(getSharedList(VISITOR(), token)).rejects.toEqual(code('not_found'));
  });

  it('gets another name, not one that is taken, and can be thrown away', async () => {
    await createList(me, { name: 'Bezet' });
    await expect(changeList(me, id, { intent: 'rename', name: 'Bezet' })).rejects.toEqual(code('invalid'));
    await changeList(me, id, { intent: 'rename', name: 'Jaarcongres' });
    expect((await getOwnList(me, id)).list.name).toBe('Jaarcongres');
    await changeList(me, id, { intent: 'delete' });
    await expect(getOwnList(me, id)).rejects.toEqual(code('not_found'));
  });
});
