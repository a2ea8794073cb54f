import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import type { Actor, MemberRole, Person, StaffRole } from '~/features/accounts/actor';
import type { Db } from '~/platform/db.server';
import { next } from './sequence';

type UserOptions = {
  name?: string;
  email?: string;
  staffRole?: StaffRole;
  password?: string;
  locale?: 'nl' | 'en';
  /** True unless told otherwise. */
  emailVerified?: boolean;
};

/** A person; with a password they can sign in through the form. */
export async function makeUser(db: Db, options: UserOptions = {}) {
  const n = next();
  const id = randomUUID();
  return db.user.create({
    data: {
      id,
      name: options.name ?? `Persoon ${n}`,
      email: options.email ?? `persoon-${n}-${id.slice(0, 6)}@voorbeeld.example`,
      emailVerified: options.emailVerified ?? true,
      locale: options.locale ?? 'nl',
      staffRole: options.staffRole ?? null,
      ...(options.password
        ? {
            accounts: {
              create: {
                id: randomUUID(),
                accountId: id,
                providerId: 'credential',
                password: await hashPassword(options.password),
              },
            },
          }
        : {}),
    },
  });
}

type OrganisationData = Partial<Parameters<Db['organisation']['create']>[0]['data']>;

/** A verified organisation in Utrecht that buys and sells unless told otherwise. */
export function makeOrganisation(db: Db, data: OrganisationData = {}) {
  const n = next();
  return db.organisation.create({
    data: {
      name: `Organisatie ${n}`,
      slug: `organisatie-${n}-${randomUUID().slice(0, 6)}`,
      buys: true,
      sells: true,
      status: 'verified',
      postcode: '3511 AB',
      placeName: 'Utrecht',
      province: 'utrecht',
      lat: 52.09,
      lon: 5.12,
      ...data,
    },
  });
}

/** A person who is member of an organisation, and the actor a request of theirs has. */
export async function makeMember(
  db: Db,
  options: {
    organisation?: OrganisationData;
    organisationId?: string;
    role?: MemberRole;
    user?: UserOptions;
  } = {},
) {
  const user = await makeUser(db, options.user);
  const organisation = options.organisationId
    ? await db.organisation.findUniqueOrThrow({ where: { id: options.organisationId } })
    : await makeOrganisation(db, options.organisation);
  const role = options.role ?? 'owner';
  await db.member.create({ data: { userId: user.id, organisationId: organisation.id, role } });
  const { id, name, slug, buys, sells, status } = organisation;
  const own = { id, name, slug, buys, sells, status, role };
  const actor: Person = {
    kind: 'person',
    userId: user.id,
    name: user.name,
    email: user.email,
    emailVerified: user.emailVerified,
    twoFactorEnabled: user.twoFactorEnabled,
    needsTwoStep: false,
    staffRole: user.staffRole,
    organisations: [own],
    organisation: own,
  };
  return { user, organisation, actor };
}

/** Platform staff and the actor of their requests. */
export async function makeStaff(db: Db, staffRole: StaffRole = 'curator', options: UserOptions = {}) {
  const user = await makeUser(db, { ...options, staffRole });
  const actor: Actor = {
    kind: 'person',
    userId: user.id,
    name: user.name,
    email: user.email,
    emailVerified: user.emailVerified,
    twoFactorEnabled: user.twoFactorEnabled,
    needsTwoStep: false,
    staffRole,
    organisations: [],
    organisation: null,
  };
  return { user, actor };
}
