import { makeMember, makeOrganisation, makeStaff } from '#prisma/factories/accounts';
import { makeActiveMembership } from '#prisma/factories/membership';
import { BadSignature, type Payments } from '~/integrations/payments/payments-port';
import { singleton } from '~/platform/singleton.server';
import { openTestMarket } from '../market';
import { sessionCookie } from '../session-cookie';

/** Everyone the table has a column for; "own" is the organisation the records belong to. */
export const ROLES = [
  'anonymous',
  'unverified',
  'viewer',
  'editor',
  'owner',
  'other',
  'curator',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

export type RoleWorld = Awaited<ReturnType<typeof openRoleWorld>>;

/** A market with one person per role, all members of one organisation except the owner of another one and staff. */
export async function openRoleWorld() {
  const market = await openTestMarket({ payments: paidUp });
  const { db } = market;
  void singleton('market', () => Promise.resolve({ ...market.services, close: async () => undefined }));
  const facts = {
    legalForm: 'bv',
    about: 'Wij bakken brood met mensen die lang geen werk hadden, en brengen het rond in de stad. '.repeat(
      3,
    ),
  };
  const own = await makeOrganisation(db, { ...facts, name: 'Bakkerij De Korenmolen', kvkNumber: '60000001' });
  const other = await makeOrganisation(db, { ...facts, name: 'Wasserij De Golf', kvkNumber: '60000002' });
  for (const { id } of [own, other]) await makeActiveMembership(db, id, market.clock.now());
  const memberOf = async (organisationId: string, role: 'owner' | 'editor' | 'viewer') =>
    (await makeMember(db, { organisationId, role })).user.id;
  const people: Record<Exclude<Role, 'anonymous'>, string> = {
    unverified: await memberOf(own.id, 'owner'),
    viewer: await memberOf(own.id, 'viewer'),
    editor: await memberOf(own.id, 'editor'),
    owner: await memberOf(own.id, 'owner'),
    other: await memberOf(other.id, 'owner'),
    curator: (await makeStaff(db, 'curator')).user.id,
    admin: (await makeStaff(db, 'admin')).user.id,
  };
  await db.user.update({ where: { id: people.unverified }, data: { emailVerified: false } });
  return {
    ...market,
    own,
    other,
    people,
    /** Puts everybody back where they belong after a row that let them leave. */
    reset: async () => {
      const home = [own.id, other.id];
      await db.member.deleteMany({
        where: { userId: { in: Object.values(people) }, organisationId: { notIn: home } },
      });
      for (const { id, name, kvkNumber, legalForm, about, postcode, lat, lon, buys, sells } of [own, other])
        await db.organisation.update({
          where: { id },
          data: { name, kvkNumber, legalForm, about, postcode, lat, lon, buys, sells, status: 'verified' },
        });
      for (const role of ['owner', 'unverified', 'editor', 'viewer'] as const) {
        const key = { organisationId: own.id, userId: people[role] };
        const is = { role: role === 'unverified' ? ('owner' as const) : role };
        await db.member.upsert({
          where: { organisationId_userId: key },
          create: { ...key, ...is },
          update: is,
        });
      }
    },
    /** The cookie of a fresh session, so that a cell that ends its session spoils no other. */
    cookieOf: async (role: Role): Promise<string> =>
      role === 'anonymous' ? '' : sessionCookie(market, people[role]),
    /** A fingerprint of everything stored, except what only says that somebody came by. */
    snapshot: () => snapshotOf(market.pool),
  };
}

/** Both organisations pay already, so the provider is asked for its self-service pages only. */
const paidUp = {
  mode: 'stand-in',
  ensurePrice: async () => ({ priceId: 'price_1', productId: 'prod_1' }),
  createPortalLink: async () => 'https://payments.example/self-service',
  verifyWebhook: () => {
    throw new BadSignature('not signed');
  },
} as Partial<Payments> as Payments;

/** Who came by changes these; nothing of the market does. */
const PASSING = { tables: ['sessions', 'attempt_limits'], columns: ['last_seen_at', 'updated_at'] };

async function snapshotOf(pool: Awaited<ReturnType<typeof openTestMarket>>['pool']): Promise<string> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL($1) ORDER BY 1`,
    [PASSING.tables],
  );
  const passing = `ARRAY[${PASSING.columns.map((name) => `'${name}'`).join()}]`;
  const row = (name: string) => (name === 'users' ? `to_jsonb(t) - ${passing}` : 'to_jsonb(t)');
  const hashes = tables.map(
    ({ name }) =>
      `SELECT '${name} ' || count(*) || ' ' || coalesce(md5(string_agg((${row(name)})::text, '|' ORDER BY (${row(name)})::text)), '') AS line FROM "${name}" t`,
  );
  hashes.push(`SELECT 'jobs ' || count(*) FROM graphile_worker.jobs`);
  const { rows } = await pool.query<{ line: string }>(hashes.join(' UNION ALL '));
  return rows.map(({ line }) => line).join('\n');
}
