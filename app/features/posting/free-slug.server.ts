import { Prisma, type Tx } from '~/platform/db.server';
import { firstFreeSlug, slugOf } from '~/platform/slug';

type Wanted = {
  table: 'offers' | 'demands';
  title: string;
  /** What an address is called when the title has no letters. */
  fallback: string;
  /** The post that looks for another address, whose present one is free to itself. */
  ownId?: string;
};

/** An address of its own for the title of a post; two that come at the same moment wait for each other. */
export async function freePostSlug(tx: Tx, { table, title, fallback, ownId = '' }: Wanted): Promise<string> {
  const base = slugOf(title, fallback);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`${table}.slug`}), hashtext(${base}))`;
  const taken = await tx.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM ${Prisma.raw(table)}
    WHERE (slug = ${base} OR slug LIKE ${`${base}-%`}) AND id <> ${ownId}`;
  return firstFreeSlug(
    base,
    taken.map(({ slug }) => slug),
  );
}
