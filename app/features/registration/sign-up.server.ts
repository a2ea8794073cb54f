import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import type { AppContext } from '~/features/accounts/actor';
import { countAttempts } from '~/features/accounts/attempt-limits.server';
import { queueEmailVerification } from '~/features/accounts/email-verification.server';
import { queueKnownAddressMail } from '~/features/accounts/known-address.server';
import type { Visit } from '~/features/accounts/sign-in.server';
import type { Tx } from '~/platform/db.server';
import { localePath } from '~/platform/i18n';
import { queueMail } from '~/platform/mail-queue.server';
import { askToJoin } from './ask-to-join.server';
import type { CompanyDraft } from './company-draft.server';
import type { SignUpPersonInput } from './registration-input';
import { refuseTaken, settleCompany } from './settle-company.server';

/**
 * Makes a person with a new organisation that they own, or with a request to join one that is here already, all in one
 * transaction, and mails the link that proves the address. A known address gets a mail instead and nothing is made;
 * nobody can see the difference from outside, so no session is opened either. Throws `conflict` when the company was
 * signed up meanwhile.
 */
export async function signUp(
  ctx: AppContext,
  draft: CompanyDraft,
  input: SignUpPersonInput,
  visit: Visit,
): Promise<void> {
  if (visit.address) await countAttempts(ctx, [{ limit: 'sign-up:address', key: visit.address }]);
  const [settle, password] = await Promise.all([settleCompany(ctx, draft), hashPassword(input.password)]);
  try {
    await ctx.db.$transaction(async (tx) => {
      if (await isKnown(tx, input.email)) return queueKnownAddressMail(tx, ctx, input.email);
      const id = await createPerson(tx, ctx, input, password);
      const person = { id, name: input.name, email: input.email };
      await queueEmailVerification(tx, ctx, { ...person, userId: id, locale: ctx.locale });
      if (draft.kind === 'new') {
        await settle(tx, id);
        await queueWelcome(tx, ctx, input, draft, id);
      } else {
        const { organisationId } = draft;
        await askToJoin(tx, ctx, { organisationId, person: { id }, message: input.message ?? '' });
      }
    });
  } catch (error) {
    await refuseTaken(ctx, draft, error);
    throw error;
  }
}

const isKnown = async (tx: Tx, email: string) => (await tx.user.count({ where: { email } })) > 0;

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
