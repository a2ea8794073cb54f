import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Services } from '~/platform/context.server';
import type { Db, Tx } from '~/platform/db.server';
import { DomainError } from '~/platform/errors';

const HOUR = 60 * 60 * 1000;
/** What a mailed link is good for, and for how many hours. */
const LINK_HOURS = { 'verify-email': 72, 'change-email': 24, 'reset-password': 1 } as const;
export type LinkPurpose = keyof typeof LINK_HOURS;
export type Link = { purpose: LinkPurpose; userId: string; email: string };
type Clock = Pick<Services, 'clock'>;

/** Only a hash is kept, so that who reads the database cannot follow the links in it. */
const identifierOf = (token: string) => `link:${createHash('sha256').update(token).digest('base64url')}`;

/** Makes the secret of a link to one person; an earlier link of the same purpose stops working. */
export async function makeLink(tx: Tx, { clock }: Clock, link: Link): Promise<string> {
  const { purpose, userId, email } = link;
  await endLinks(tx, userId, purpose);
  const token = randomBytes(32).toString('base64url');
  await tx.verification.create({
    data: {
      id: randomUUID(),
      identifier: identifierOf(token),
      value: `${purpose} ${userId} ${email}`,
      expiresAt: new Date(clock.now().getTime() + LINK_HOURS[purpose] * HOUR),
    },
  });
  return token;
}

/** What a link is for, without using it up; null when it is unknown, used or too old. */
export async function findLink(
  db: Db | Tx,
  { clock }: Clock,
  token: string,
  purposes: readonly LinkPurpose[],
): Promise<Link | null> {
  const row = await db.verification.findFirst({
    where: { identifier: identifierOf(token), expiresAt: { gt: clock.now() } },
    select: { value: true },
  });
  const [purpose, userId, email] = row?.value.split(' ') ?? [];
  const known = purposes.find((one) => one === purpose);
  return known && userId && email ? { purpose: known, userId, email } : null;
}

/** Uses a link up: of two at the same moment one wins. Throws `invalid` when it is unknown, used or too old. */
export async function consumeLink(
  tx: Tx,
  clock: Clock,
  token: string,
  purposes: readonly LinkPurpose[],
): Promise<Link> {
  const link = await findLink(tx, clock, token, purposes);
  const { count } = link
    ? await tx.verification.deleteMany({ where: { identifier: identifierOf(token) } })
    : { count: 0 };
  if (!link || count !== 1) throw new DomainError('invalid', { message: 'account.errors.linkGone' });
  return link;
}

/** Ends the waiting links of a person, of one purpose or of all. */
export async function endLinks(tx: Tx, userId: string, purpose?: LinkPurpose): Promise<void> {
  const purposes = purpose ? [purpose] : (Object.keys(LINK_HOURS) as LinkPurpose[]);
  await tx.verification.deleteMany({
    where: {
      identifier: { startsWith: 'link:' },
      OR: purposes.map((one) => ({ value: { startsWith: `${one} ${userId} ` } })),
    },
  });
}
