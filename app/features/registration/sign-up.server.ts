import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import type { AppContext } from '~/features/accounts/actor';
import { countAttempts } from '~/features/accounts/attempt-limits.server';
import { queueEmailVerification } from '~/features/accounts/email-verification.server';
import { openSession } from '~/features/accounts/session.server';
import type { Visit } from '~/features/accounts/sign-in.server';
import type { Tx } from '~/platform/db.server';
import { invalidField } from '~/platform/errors';
import { localePath } from '~/platform/i18n';
import { queueMail } from '~/platform/mail-queue.server';
import { askToJoin } from './ask-to-join.server';
import type { CompanyDraft } from './company-draft.server';
import type { SignUpPersonInput } from './registration-input';
import { refuseTaken, settleCompany } from './settle-company.server';

/**
 * Makes a person with a new organisation that they own, or with a request to join one that is here already, all in one
 * transaction, and signs the person in. Returns the cookies of the session. Throws `invalid` at the field when the
 * e-mail address is known and `conflict` when the company was signed up meanwhile.
 */
export async function signUp(
  ctx: AppContext,
  draft: CompanyDraft,
  input: SignUpPersonInput,
  visit: Visit,
): Promise<Headers> {
  if (visit.address) await countAttempts(ctx, [{ limit: 'sign-up:address', key: visit.address }]);
  await refuseKnownAddress(ctx, input.email);
  const [password, settle] = await Promise.all([hashPassword(input.password), settleCompany(ctx, draft)]);
  try {
    await ctx.db.$transaction(async (tx) => {
      const id = await createPerson(tx, ctx, input, password);
      const person = { id, name: input.name, email: input.email };
      await queueEmailVerification(tx, ctx, { ...person, userId: id, locale: ctx.locale });
      if (draft.kind === 'new') {
        await settle(tx, id);
        await queueWelcome(tx, ctx, input, draft, id);
      } else {
        const { organisationId } = draft;
        await askToJoin(tx, ctx, { organisationId, person, message: input.message ?? '' });
      }
    });
  } catch (error) {
    await refuseTaken(ctx, draft, error, () => refuseKnownAddress(ctx, input.email));
    throw error;
  }
  return (await openSession(ctx, input, visit)).cookies;
}

async function refuseKnownAddress(ctx: AppContext, email: string): Promise<void> {
  const user = await ctx.db.user.findUnique({ where: { email }, select: { id: true } });
  if (user) throw invalidField('email', 'accounts.errors.emailTaken');
}

async function createPerson(
  tx: Tx,
  ctx: AppContext,
  input: SignUpPersonInput,
  password: string,
): Promise<string> {
  const id = randomUUID();
  await tx.user.create({
    data: {
      id,
      name: input.name,
      email: input.email,
      locale: ctx.locale,
      accounts: { create: { id: randomUUID(), accountId: id, providerId: 'credential', password } },
    },
  });
  return id;
}

async function queueWelcome(
  tx: Tx,
  ctx: AppContext,
  input: SignUpPersonInput,
  draft: Extract<CompanyDraft, { kind: 'new' }>,
  userId: string,
): Promise<void> {
  const address = ctx.env.APP_URL.replace(/\/+$/, '') + localePath('/dashboard', ctx.locale);
  const organisation = draft.facts?.name ?? '';
  const next = ctx.t(`mails.welcome.next.${draft.activity}`);
  await queueMail(tx, {
    key: `welcome:${userId}`,
    to: input.email,
    subject: ctx.t('mails.welcome.subject', { organisation }),
    text: ctx.t('mails.welcome.text', { name: input.name, organisation, next, address }),
  });
}
