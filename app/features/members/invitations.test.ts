import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMember, makeUser } from '#prisma/factories/accounts';
import { makeJoinRequest } from '#prisma/factories/organisations';
import type { Person } from '~/features/accounts/actor';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { acceptInvitation } from './accept-invitation.server';
import { getInvitationPage } from './invitation-page.server';
import { hashInvitationSecret } from './invitation-secret.server';
import { inviteMember } from './invite-member.server';
import { resendInvitation } from './resend-invitation.server';
import { signUpInvited } from './sign-up-invited.server';
import { withdrawInvitation } from './withdraw-invitation.server';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

const GONE = { code: 'not_found', details: { message: 'members.errors.invitationGone' } };
const VISIT = { request: new Request('http://localhost:3000/'), address: undefined };
const PASSWORD = 'een lange zin over soep';

type Letter = { to: string; subject: string; text: string };
async function lettersTo(email: string): Promise<Letter[]> {
  const { rows } = await market.pool.query<{ payload: Letter }>(
    `SELECT payload FROM graphile_worker._private_jobs WHERE payload->>'to' = $1 ORDER BY id`,
    [email],
  );
  return rows.map(({ payload }) => payload);
}
async function secretFor(email: string): Promise<string> {
  const letter = (await lettersTo(email)).at(-1);
  return /\/invitations\/([0-9a-f]{64})/.exec(letter?.text ?? '')?.[1] ?? '';
}

let count = 0;
const newAddress = () => `genodigd-${(count += 1)}@voorbeeld.example`;

async function invited(email = newAddress(), locale: 'nl' | 'en' = 'nl') {
  const owner = await makeMember(market.db);
  const { id } = await inviteMember(market.as(owner.actor, locale), { email, role: 'editor' });
  return { ...owner, id, email, secret: await secretFor(email) };
}
const actorFor = (user: { id: string; name: string; email: string }): Person => ({
  ...base,
  userId: user.id,
  name: user.name,
  email: user.email,
});
let base: Person;
beforeAll(async () => {
  base = { ...(await makeMember(market.db)).actor, organisations: [], organisation: null };
});

describe('inviting', () => {
  it('keeps only a hash of the secret and shows it nowhere but in the mail', async () => {
    const { id, email, secret, organisation } = await invited();
    expect(secret).toHaveLength(64);
    const row = await market.db.invitation.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({
      email,
      role: 'editor',
      tokenHash: hashInvitationSecret(secret),
      expiresAt: new Date('2026-11-30T09:00:00Z'),
    });
    const audits = await market.db.auditEvent.findMany({ where: { organisationId: organisation.id } });
    const mails = await market.db.mailDelivery.findMany({ where: { to: email } });
    expect(JSON.stringify([row, audits, mails])).not.toContain(secret);
  });

  it('does the same for an address with an account and one without, in the reader’s language', async () => {
    const known = await makeUser(market.db, { locale: 'en' });
    const { organisation } = await invited(known.email);
    const stranger = await invited(newAddress(), 'nl');
    const [english] = await lettersTo(known.email);
    const [dutch] = await lettersTo(stranger.email);
    expect(english?.subject).toContain(`invites you to ${organisation.name}`);
    expect(english?.text).toContain('/en/invitations/');
    expect(dutch?.subject).toContain('nodigt je uit');
    expect(await market.db.invitation.count({ where: { email: known.email } })).toBe(1);
  });

  it.each([
    ['members', 'members.errors.alreadyMember'],
    ['the invited', 'members.errors.alreadyInvited'],
  ])('refuses %s at the field', async (who, message) => {
    const { actor, user, email } = await invited();
    const again = who === 'members' ? user.email : email;
    await expect(inviteMember(market.as(actor), { email: again, role: 'viewer' })).rejects.toMatchObject({
      code: 'invalid',
      details: { fieldErrors: { email: [message] } },
    });
  });

  it('sends one invitation when the button is pressed twice', async () => {
    const { actor } = await makeMember(market.db);
    const email = newAddress();
    const twice = [1, 2].map(() => inviteMember(market.as(actor), { email, role: 'viewer' }));
    const outcomes = await Promise.allSettled(twice);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await lettersTo(email)).toHaveLength(1);
  });

  it('stops after forty a day', async () => {
    const { actor } = await makeMember(market.db);
    const ctx = market.as(actor);
    const email = newAddress();
    await inviteMember(ctx, { email, role: 'viewer' });
    const more = Array.from({ length: 39 }, () => inviteMember(ctx, { email, role: 'viewer' }));
    await Promise.allSettled(more);
    await expect(inviteMember(ctx, { email: newAddress(), role: 'viewer' })).rejects.toMatchObject({
      code: 'rate_limited',
    });
  });
});

describe('an invitation', () => {
  it('lets the person it is for in, once', async () => {
    const { secret, email, organisation } = await invited();
    const user = await makeUser(market.db, { email });
    await market.db.user.update({ where: { id: user.id }, data: { emailVerified: false } });
    const ask = await makeJoinRequest(market.db, { organisationId: organisation.id, userId: user.id });
    const ctx = market.as(actorFor(user));
    expect(await getInvitationPage(ctx, secret)).toMatchObject({
      step: 'accept',
      organisation: organisation.name,
    });
    const outcomes = await Promise.allSettled([1, 2].map(() => acceptInvitation(ctx, secret)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const row = await market.db.user.findUniqueOrThrow({
      where: { id: user.id },
      include: { memberships: true },
    });
    expect(row).toMatchObject({
      emailVerified: true,
      memberships: [{ organisationId: organisation.id, role: 'editor' }],
    });
    const request = await market.db.joinRequest.findUniqueOrThrow({ where: { id: ask.id } });
    expect(request.state).toBe('accepted');
    await expect(acceptInvitation(ctx, secret)).rejects.toMatchObject(GONE);
  });

  it('tells another person whose it is, and lets them not in', async () => {
    const { secret, email } = await invited();
    const ctx = market.as(actorFor(await makeUser(market.db)));
    expect(await getInvitationPage(ctx, secret)).toMatchObject({ step: 'other-person', email });
    await expect(acceptInvitation(ctx, secret)).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(acceptInvitation(market.as({ kind: 'anonymous' }), secret)).rejects.toMatchObject({
      code: 'not_signed_in',
    });
  });

  it('leads who is not signed in to sign in or to sign up', async () => {
    const known = await makeUser(market.db);
    const visitor = market.as({ kind: 'anonymous' });
    const first = await invited(known.email);
    expect((await getInvitationPage(visitor, first.secret)).step).toBe('sign-in');
    const second = await invited();
    expect((await getInvitationPage(visitor, second.secret)).step).toBe('sign-up');
  });

  it('makes an account with a verified address and signs in', async () => {
    const { secret, email, organisation } = await invited();
    const visitor = market.as({ kind: 'anonymous' }, 'en');
    const input = { secret, name: 'Sara Nieuw', password: PASSWORD };
    const { path, headers } = await signUpInvited(visitor, input, VISIT);
    expect(path).toBe(`/dashboard?org=${organisation.slug}`);
    expect(headers.getSetCookie().join()).toContain('market.session_token=');
    const user = await market.db.user.findUniqueOrThrow({
      where: { email },
      include: { memberships: true },
    });
    expect(user).toMatchObject({ name: 'Sara Nieuw', emailVerified: true, locale: 'en' });
    expect(user.memberships).toMatchObject([{ organisationId: organisation.id, role: 'editor' }]);
    await expect(signUpInvited(visitor, input, VISIT)).rejects.toMatchObject(GONE);
  });

  it('makes no second account for a known address and stays open', async () => {
    const known = await makeUser(market.db);
    const { secret, id } = await invited(known.email);
    const input = { secret, name: 'Iemand', password: PASSWORD };
    await expect(signUpInvited(market.as({ kind: 'anonymous' }), input, VISIT)).rejects.toMatchObject({
      code: 'conflict',
      details: { message: 'members.errors.hasAccount' },
    });
    expect(await market.db.invitation.findUnique({ where: { id } })).toMatchObject({ acceptedAt: null });
  });

  it('ends when withdrawn, and cannot be withdrawn twice', async () => {
    const { secret, id, actor } = await invited();
    await withdrawInvitation(market.as(actor), { id });
    await expect(getInvitationPage(market.as({ kind: 'anonymous' }), secret)).rejects.toMatchObject(GONE);
    await expect(withdrawInvitation(market.as(actor), { id })).rejects.toMatchObject({ code: 'conflict' });
    await expect(resendInvitation(market.as(actor), { id })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('ends after seven days, works again when sent again, and only with the new link', async () => {
    const { secret, id, actor, email } = await invited();
    const visitor = market.as({ kind: 'anonymous' });
    market.clock.set('2026-11-30T08:59:00Z');
    expect((await getInvitationPage(visitor, secret)).step).toBe('sign-up');
    market.clock.set('2026-11-30T09:00:00Z');
    await expect(getInvitationPage(visitor, secret)).rejects.toMatchObject(GONE);
    await resendInvitation(market.as(actor), { id });
    const renewed = await secretFor(email);
    expect(renewed).not.toBe(secret);
    expect((await getInvitationPage(visitor, renewed)).step).toBe('sign-up');
    await expect(getInvitationPage(visitor, secret)).rejects.toMatchObject(GONE);
    market.clock.set('2026-11-23T09:00:00Z');
  });

  it('is gone when nobody knows the secret or the organisation was suspended', async () => {
    const visitor = market.as({ kind: 'anonymous' });
    await expect(getInvitationPage(visitor, 'f'.repeat(64))).rejects.toMatchObject(GONE);
    const { secret, organisation } = await invited();
    await market.db.organisation.update({ where: { id: organisation.id }, data: { status: 'suspended' } });
    await expect(getInvitationPage(visitor, secret)).rejects.toMatchObject(GONE);
  });
});
