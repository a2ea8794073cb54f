import { randomUUID } from 'node:crypto';
import { APIError } from 'better-auth/api';
import { symmetricDecrypt } from 'better-auth/crypto';
import { queueAccountMail } from '~/features/accounts/account-mails.server';
import type { AppContext, PersonContext } from '~/features/accounts/actor';
import { auth } from '~/features/accounts/auth.server';
import { onlyCookies } from '~/features/accounts/cookies.server';
import { requirePermission, requirePerson } from '~/features/accounts/require.server';
import type { AppCodeInput } from '~/features/accounts/two-step-input';
import { DomainError, invalidField } from '~/platform/errors';
import type { PasswordInput } from './account-input';
import { inGroups, otpAddress, toBase32 } from './app-secret';
import { auditPerson } from './audit-person.server';
import { checkPassword } from './check-password.server';
import { qrPicture } from './qr-picture';

function requireOwnTwoStep(ctx: AppContext): PersonContext {
  const person = requirePerson(ctx);
  requirePermission(ctx, 'manage:two-step');
  return person;
}

/** Makes a secret and recovery codes that wait for the first code of the app. Throws `conflict` when it is on. */
export async function startTwoStep(
  ctx: AppContext,
  { password }: PasswordInput,
  request: Request,
): Promise<void> {
  const person = requireOwnTwoStep(ctx);
  if (person.actor.twoFactorEnabled)
    throw new DomainError('conflict', { message: 'account.errors.twoStepIsOn' });
  await checkPassword(person, password, 'password');
  await auth(ctx.db, ctx.env).api.enableTwoFactor({ body: { password }, headers: request.headers });
}

/** What the page of setting up shows: the secret as picture and as text, and the recovery codes; null when none waits. */
export async function getTwoStepSetup(ctx: AppContext) {
  const { actor } = requireOwnTwoStep(ctx);
  const waiting = await ctx.db.twoFactor.findFirst({ where: { userId: actor.userId, verified: false } });
  if (!waiting || actor.twoFactorEnabled) return null;
  const { api, $context } = auth(ctx.db, ctx.env);
  const [{ secretConfig }, { backupCodes }] = await Promise.all([
    $context,
    api.viewBackupCodes({ body: { userId: actor.userId } }),
  ]);
  const plain = await symmetricDecrypt({ key: secretConfig, data: waiting.secret });
  const secret = toBase32(new TextEncoder().encode(plain));
  return {
    secret: inGroups(secret),
    picture: qrPicture(otpAddress(secret, actor.email)),
    recoveryCodes: backupCodes,
  };
}

/** Turns two-step login on with the first code of the app; returns the cookies of the session that goes on. */
export async function confirmTwoStep(
  ctx: AppContext,
  { code }: AppCodeInput,
  request: Request,
): Promise<Headers> {
  const person = requireOwnTwoStep(ctx);
  const { headers } = await auth(ctx.db, ctx.env)
    .api.verifyTOTP({ body: { code }, headers: request.headers, returnHeaders: true })
    .catch((error: unknown) => {
      throw error instanceof APIError && error.statusCode < 500
        ? invalidField('code', 'account.errors.wrongCode')
        : error;
    });
  await tell(person, 'on');
  return onlyCookies(headers);
}

/** Makes new recovery codes and gives them back, this once; the old ones stop working. */
export async function renewRecoveryCodes(
  ctx: AppContext,
  { password }: PasswordInput,
  request: Request,
): Promise<string[]> {
  const person = requireOwnTwoStep(ctx);
  await checkPassword(person, password, 'password');
  if (!person.actor.twoFactorEnabled) throw new DomainError('conflict');
  const { api } = auth(ctx.db, ctx.env);
  const { backupCodes } = await api.generateBackupCodes({ body: { password }, headers: request.headers });
  await ctx.db.$transaction((tx) => auditPerson(tx, person, 'person.recovery-codes-renewed'));
  return backupCodes;
}

/** Turns two-step login off; returns the cookies of the session that goes on. */
export async function stopTwoStep(
  ctx: AppContext,
  { password }: PasswordInput,
  request: Request,
): Promise<Headers> {
  const person = requireOwnTwoStep(ctx);
  await checkPassword(person, password, 'password');
  const { headers } = await auth(ctx.db, ctx.env).api.disableTwoFactor({
    body: { password },
    headers: request.headers,
    returnHeaders: true,
  });
  await tell(person, 'off');
  return onlyCookies(headers);
}

/** Mails the person that it changed, and keeps it in the log. */
async function tell(ctx: PersonContext, state: 'on' | 'off'): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    const user = await tx.user.findUniqueOrThrow({ where: { id: ctx.actor.userId } });
    await queueAccountMail(tx, ctx, {
      name: state === 'on' ? 'twoStepOn' : 'twoStepOff',
      key: randomUUID(),
      to: user,
      path: '/account/security',
    });
    await auditPerson(tx, ctx, `person.two-step-${state}`);
  });
}
