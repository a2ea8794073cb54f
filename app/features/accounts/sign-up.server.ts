import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { lookupPlace } from '~/features/taxonomy/lookup-place.server';
import { audit } from '~/platform/audit.server';
import { Prisma, type Db, type Tx } from '~/platform/db.server';
import { DomainError } from '~/platform/errors';
import { queueMail } from '~/platform/mail-queue.server';
import { firstFreeSlug, slugOf } from '~/platform/slug';
import { localePath } from '~/platform/i18n';
import type { AppContext } from './actor';
import { countAttempts } from './attempt-limits.server';
import { queueEmailVerification } from './email-verification.server';
import { openSession } from './session.server';
import type { Visit } from './sign-in.server';
import type { SignUpInput } from './sign-up-input';

/**
 * Makes a person, their organisation and the ownership between them in one transaction, with the welcome
 * mail, and signs the person in. Returns the cookies of the session. Throws `invalid` at the field when
 * the e-mail address or the KVK number is known.
 */
export async function signUp(ctx: AppContext, input: SignUpInput, visit: Visit): Promise<Headers> {
  if (visit.address) await countAttempts(ctx, [{ limit: 'sign-up:address', key: visit.address }]);
  await refuseKnown(ctx.db, input);
  const [password, place] = await Promise.all([
    hashPassword(input.password),
    lookupPlace(ctx, input.postcode),
  ]);
  try {
    await ctx.db.$transaction(async (tx) => {
      const userId = await createPerson(tx, ctx, input, password);
      const organisation = await tx.organisation.create({
        data: {
          name: input.organisationName,
          slug: await freeSlug(tx, input.organisationName),
          kvkNumber: input.kvkNumber,
          buys: input.activity !== 'sells',
          sells: input.activity !== 'buys',
          postcode: input.postcode,
          placeName: place?.name ?? null,
          province: place?.province ?? null,
          lat: place?.lat ?? null,
          lon: place?.lon ?? null,
          members: { create: { userId, role: 'owner' } },
        },
      });
      await audit(tx, {
        actorId: userId,
        organisationId: organisation.id,
        action: 'organisation.signed-up',
        subjectType: 'organisation',
        subjectId: organisation.id,
        data: { activity: input.activity },
        requestId: ctx.requestId,
      });
      await queueWelcome(tx, ctx, input, userId);
      const { email, name } = input;
      await queueEmailVerification(tx, ctx, { userId, email, name, locale: ctx.locale });
    });
  } catch (error) {
    if (!isTaken(error)) throw error;
    await refuseKnown(ctx.db, input);
    throw new DomainError('conflict', { message: 'accounts.errors.tryAgain' });
  }
  return (await openSession(ctx, input, visit)).cookies;
}

/** Two people may send the same organisation at once; the database decides and the second one is told. */
const isTaken = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';

async function refuseKnown(db: Db, input: SignUpInput): Promise<void> {
  const [organisation, user] = await Promise.all([
    db.organisation.findUnique({ where: { kvkNumber: input.kvkNumber }, select: { id: true } }),
    db.user.findUnique({ where: { email: input.email }, select: { id: true } }),
  ]);
  const fieldErrors: Record<string, string[]> = {};
  if (organisation) fieldErrors.kvkNumber = ['accounts.errors.kvkTaken'];
  if (user) fieldErrors.email = ['accounts.errors.emailTaken'];
  if (organisation || user) throw new DomainError('invalid', { fieldErrors });
}

async function createPerson(tx: Tx, ctx: AppContext, input: SignUpInput, password: string): Promise<string> {
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

async function freeSlug(tx: Tx, name: string): Promise<string> {
  const slug = slugOf(name, 'organisatie');
  const taken = await tx.organisation.findMany({
    where: { slug: { startsWith: slug } },
    select: { slug: true },
  });
  return firstFreeSlug(
    slug,
    taken.map((organisation) => organisation.slug),
  );
}

async function queueWelcome(tx: Tx, ctx: AppContext, input: SignUpInput, userId: string): Promise<void> {
  const address = ctx.env.APP_URL.replace(/\/+$/, '') + localePath('/dashboard', ctx.locale);
  const next = ctx.t(`mails.welcome.next.${input.activity}`);
  await queueMail(tx, {
    key: `welcome:${userId}`,
    to: input.email,
    subject: ctx.t('mails.welcome.subject', { organisation: input.organisationName }),
    text: ctx.t('mails.welcome.text', {
      name: input.name,
      organisation: input.organisationName,
      next,
      address,
    }),
  });
}
