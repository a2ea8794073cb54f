import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMember, makeUser } from '#prisma/factories/accounts';
import { makeJoinRequest } from '#prisma/factories/organisations';
import type { AppContext, MemberRole, Person } from '~/features/accounts/actor';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { changeMemberRole } from './change-member-role.server';
import { decideJoinRequest } from './decide-join-request.server';
import { inviteMember } from './invite-member.server';
import { leaveOrganisation } from './leave-organisation.server';
import { getMembersPage } from './members-page.server';
import { removeMember } from './remove-member.server';
import { resendInvitation } from './resend-invitation.server';
import { withdrawInvitation } from './withdraw-invitation.server';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

const LAST_OWNER = { code: 'conflict', details: { message: 'members.errors.lastOwner' } };
const join = (organisationId: string, role: MemberRole) => makeMember(market.db, { organisationId, role });
const memberOf = (organisationId: string, actor: Person) =>
  market.db.member.findUnique({
    where: { organisationId_userId: { organisationId, userId: actor.userId } },
  });
async function idOf(organisationId: string, actor: Person): Promise<string> {
  return (await memberOf(organisationId, actor))?.id ?? '';
}
const mailsTo = async (email: string) => {
  const mails = await market.db.mailDelivery.findMany({ where: { to: email } });
  return mails.map(({ key }) => key.split(':')[0]);
};

describe('roles and leaving', () => {
  it('changes a role, takes somebody out with a mail, and writes both down', async () => {
    const { actor, organisation } = await makeMember(market.db);
    const other = await join(organisation.id, 'viewer');
    const id = await idOf(organisation.id, other.actor);
    await changeMemberRole(market.as(actor), { id, role: 'editor' });
    expect(await memberOf(organisation.id, other.actor)).toMatchObject({ role: 'editor' });
    await removeMember(market.as(actor), { id });
    expect(await memberOf(organisation.id, other.actor)).toBeNull();
    expect(await mailsTo(other.user.email)).toEqual(['member.removed']);
    const events = await market.db.auditEvent.findMany({ where: { subjectId: id }, orderBy: { at: 'asc' } });
    expect(events.map(({ action }) => action)).toEqual(['member.role-changed', 'member.removed']);
  });

  it('never loses the last owner', async () => {
    const { actor, organisation } = await makeMember(market.db);
    await join(organisation.id, 'editor');
    const id = await idOf(organisation.id, actor);
    const ctx = market.as(actor);
    await expect(changeMemberRole(ctx, { id, role: 'viewer' })).rejects.toMatchObject(LAST_OWNER);
    await expect(removeMember(ctx, { id })).rejects.toMatchObject(LAST_OWNER);
    await expect(leaveOrganisation(ctx)).rejects.toMatchObject(LAST_OWNER);
    expect(await memberOf(organisation.id, actor)).toMatchObject({ role: 'owner' });
    const page = await getMembersPage(ctx);
    expect(page.can).toEqual({ manage: true, leave: false });
  });

  it.each<[string, (ctx: AppContext, otherId: string) => Promise<unknown>]>([
    ['leave', (ctx) => leaveOrganisation(ctx)],
    ['demote each other', (ctx, id) => changeMemberRole(ctx, { id, role: 'viewer' })],
    ['remove each other', (ctx, id) => removeMember(ctx, { id })],
  ])('keeps one of two owners who %s at the same moment', async (_what, act) => {
    const first = await makeMember(market.db);
    const second = await join(first.organisation.id, 'owner');
    const [firstId, secondId] = await Promise.all([
      idOf(first.organisation.id, first.actor),
      idOf(first.organisation.id, second.actor),
    ]);
    const outcomes = await Promise.allSettled([
      act(market.as(first.actor), secondId),
      act(market.as(second.actor), firstId),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const owners = await market.db.member.count({
      where: { organisationId: first.organisation.id, role: 'owner' },
    });
    expect(owners).toBe(1);
  });

  it('lets everybody else leave, to another organisation of theirs or to the front page', async () => {
    const { organisation } = await makeMember(market.db);
    const viewer = await join(organisation.id, 'viewer');
    expect(await leaveOrganisation(market.as(viewer.actor))).toEqual({ path: '/' });
    const own = await makeMember(market.db);
    await market.db.member.create({
      data: { organisationId: organisation.id, userId: own.user.id, role: 'editor' },
    });
    const here = { ...own.actor.organisation!, id: organisation.id, slug: organisation.slug };
    const actor: Person = {
      ...own.actor,
      organisation: { ...here, role: 'editor' },
      organisations: [...own.actor.organisations, { ...here, role: 'editor' }],
    };
    expect(await leaveOrganisation(market.as(actor))).toEqual({
      path: `/dashboard?org=${own.organisation.slug}`,
    });
  });
});

describe('who asked to join', () => {
  it.each(['accepted', 'refused'] as const)('is %s once, and told', async (decision) => {
    const { actor, organisation } = await makeMember(market.db);
    const asker = await makeUser(market.db);
    const { id } = await makeJoinRequest(market.db, { organisationId: organisation.id, userId: asker.id });
    expect((await getMembersPage(market.as(actor))).requests).toMatchObject([{ id, name: asker.name }]);
    const decide = () =>
      decideJoinRequest(
        market.as(actor),
        decision === 'accepted' ? { id, decision, role: 'viewer' } : { id, decision },
      );
    const outcomes = await Promise.allSettled([decide(), decide()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const member = await market.db.member.findFirst({ where: { userId: asker.id } });
    expect(member?.role ?? null).toBe(decision === 'accepted' ? 'viewer' : null);
    expect(await mailsTo(asker.email)).toEqual([
      decision === 'accepted' ? 'member.requestAccepted' : 'member.requestRefused',
    ]);
  });
});

type Write = (
  ctx: AppContext,
  ids: { member: string; invitation: string; request: string },
) => Promise<unknown>;
const WRITES: [string, Write, boolean][] = [
  ['change a role', (ctx, { member }) => changeMemberRole(ctx, { id: member, role: 'owner' }), true],
  ['remove somebody', (ctx, { member }) => removeMember(ctx, { id: member }), true],
  ['invite', (ctx) => inviteMember(ctx, { email: 'nieuw@voorbeeld.example', role: 'owner' }), false],
  ['withdraw an invitation', (ctx, { invitation }) => withdrawInvitation(ctx, { id: invitation }), true],
  ['send an invitation again', (ctx, { invitation }) => resendInvitation(ctx, { id: invitation }), true],
  [
    'let somebody in',
    (ctx, { request }) => decideJoinRequest(ctx, { id: request, decision: 'accepted', role: 'owner' }),
    true,
  ],
];

describe('who may not manage members', () => {
  it.each(WRITES)('may not %s', async (_what, write, isAboutRecord) => {
    const { actor, organisation } = await makeMember(market.db);
    const target = await join(organisation.id, 'viewer');
    const asker = await makeUser(market.db);
    const invitation = await inviteMember(market.as(actor), { email: 'a@voorbeeld.example', role: 'viewer' });
    const request = await makeJoinRequest(market.db, { organisationId: organisation.id, userId: asker.id });
    const ids = {
      member: await idOf(organisation.id, target.actor),
      invitation: invitation.id,
      request: request.id,
    };
    const before = await everything(organisation.id);
    for (const role of ['viewer', 'editor'] as const) {
      const insider = await join(organisation.id, role);
      await expect(write(market.as(insider.actor), ids)).rejects.toMatchObject({ code: 'not_allowed' });
      await market.db.member.deleteMany({ where: { userId: insider.user.id } });
    }
    const stranger = await makeMember(market.db);
    if (isAboutRecord)
      await expect(write(market.as(stranger.actor), ids)).rejects.toMatchObject({ code: 'not_found' });
    await expect(write(market.as({ kind: 'anonymous' }), ids)).rejects.toMatchObject({
      code: 'not_signed_in',
    });
    expect(await everything(organisation.id)).toEqual(before);
  });

  const everything = (organisationId: string) =>
    Promise.all([
      market.db.member.findMany({ where: { organisationId }, orderBy: { id: 'asc' } }),
      market.db.invitation.findMany({ where: { organisationId }, orderBy: { id: 'asc' } }),
      market.db.joinRequest.findMany({ where: { organisationId }, orderBy: { id: 'asc' } }),
    ]);

  it('sees colleagues but neither invitations nor requests', async () => {
    const { actor, organisation } = await makeMember(market.db);
    await inviteMember(market.as(actor), { email: 'b@voorbeeld.example', role: 'viewer' });
    const viewer = await join(organisation.id, 'viewer');
    const page = await getMembersPage(market.as(viewer.actor));
    expect(page.members).toHaveLength(2);
    expect([page.invitations, page.requests]).toEqual([[], []]);
    expect(page.can).toEqual({ manage: false, leave: true });
  });
});
