import { describe, expect, it } from 'vitest';
import { MEMBER_ROLES, STAFF_ROLES, type Actor, type ActorOrganisation, type Person } from './actor';
import {
  ACCOUNT_PERMISSIONS,
  can,
  type Denial,
  denialOf,
  FORBIDDEN_WHILE_IMPERSONATING,
  PERMISSIONS,
  type Permission,
} from './permissions';

const person = (over: Partial<Person>): Actor => ({
  kind: 'person',
  userId: 'u',
  name: 'Noor',
  email: 'noor@voorbeeld.example',
  emailVerified: true,
  twoFactorEnabled: false,
  needsTwoStep: false,
  staffRole: null,
  organisations: [],
  organisation: null,
  ...over,
});
const member = (over: Partial<ActorOrganisation> = {}, who: Partial<Person> = {}): Actor => {
  const organisation: ActorOrganisation = {
    id: 'o',
    name: 'Voorbeeld',
    slug: 'voorbeeld',
    role: 'owner',
    buys: true,
    sells: true,
    status: 'verified',
    ...over,
  };
  return person({ organisations: [organisation], organisation, ...who });
};
/** What an actor may do besides looking after their own account, which everyone signed in may. */
const allowed = (actor: Actor): Permission[] =>
  PERMISSIONS.filter((permission) => !ACCOUNT_PERMISSIONS.includes(permission) && can(actor, permission));

describe('can', () => {
  const OFFER: Permission[] = ['edit:offer', 'submit:offer'];
  const DEMAND: Permission[] = ['edit:demand', 'submit:demand'];
  const READ: Permission[] = ['read:own-records', 'keep:list'];
  const EDIT: Permission[] = [...OFFER, ...DEMAND, ...READ];
  const OWN: Permission[] = [
    'edit:organisation',
    'submit:organisation',
    'manage:members',
    'export:organisation',
  ];
  const CURATOR: Permission[] = [
    'read:back-office',
    'review:offer',
    'review:demand',
    'curate:match',
    'decide:organisation',
  ];
  const STAFF = {
    curator: CURATOR,
    admin: [...CURATOR, 'manage:people', 'edit:vocabulary', 'export:lists', 'import:lists'] as Permission[],
  };

  it.each<[string, Actor, readonly Permission[]]>([
    ['a visitor', { kind: 'anonymous' }, []],
    [
      'the platform itself',
      { kind: 'system' },
      PERMISSIONS.filter((one) => !ACCOUNT_PERMISSIONS.includes(one)),
    ],
    ['a person without organisation', person({}), []],
    ['an owner', member(), [...EDIT, 'manage:membership', ...OWN]],
    ['an editor', member({ role: 'editor' }), [...EDIT, 'edit:organisation']],
    ['a viewer', member({ role: 'viewer' }), READ],
    ['an owner who only sells', member({ buys: false }), [...OFFER, ...READ, ...OWN]],
    ['an owner who only buys', member({ sells: false }), [...DEMAND, ...READ, 'manage:membership', ...OWN]],
    ['an owner of a new organisation', member({ status: 'new' }), allowed(member())],
    ['an owner of a suspended organisation', member({ status: 'suspended' }), ['read:own-records']],
    [
      'an owner whose e-mail address is not verified',
      member({}, { emailVerified: false }),
      [...READ, 'edit:offer', 'edit:demand', 'export:organisation'],
    ],
    ['an admin who must set up two-step login', person({ staffRole: 'admin', needsTwoStep: true }), []],
    ...STAFF_ROLES.map((staffRole): [string, Actor, Permission[]] => [
      staffRole,
      person({ staffRole }),
      STAFF[staffRole],
    ]),
  ])('%s', (_who, actor, permissions) => {
    expect(allowed(actor).sort()).toEqual([...permissions].sort());
  });

  it('lets no member role near the back office', () => {
    for (const role of MEMBER_ROLES)
      for (const verb of STAFF.admin) expect(can(member({ role }), verb)).toBe(false);
  });

  it('lets everyone signed in look after their own account, and no visitor', () => {
    for (const verb of ACCOUNT_PERMISSIONS) {
      expect([person({}), member({ status: 'suspended' })].map((actor) => can(actor, verb))).toEqual([
        true,
        true,
      ]);
      expect(can({ kind: 'anonymous' }, verb)).toBe(false);
    }
  });

  it('keeps the account and the money of a person from staff who signed in as them, and nothing else', () => {
    const own = member();
    const watched: Actor = { ...(own as Person), impersonatedBy: { staffId: 's', staffName: 'Ruben' } };
    for (const verb of PERMISSIONS)
      expect(can(watched, verb), verb).toBe(can(own, verb) && !FORBIDDEN_WHILE_IMPERSONATING.includes(verb));
  });

  it.each<[string, Actor, Permission, Denial | null]>([
    ['who lacks a role', member({ role: 'viewer' }, { emailVerified: false }), 'submit:offer', 'not-allowed'],
    [
      'who lacks only a verified address',
      member({}, { emailVerified: false }),
      'submit:offer',
      'email-not-verified',
    ],
    [
      'staff without two-step',
      person({ staffRole: 'curator', needsTwoStep: true }),
      'curate:match',
      'two-step-needed',
    ],
    ['staff with two-step', person({ staffRole: 'curator' }), 'curate:match', null],
  ])('says why to %s', (_who, actor, permission, denial) => {
    expect(denialOf(actor, permission)).toBe(denial);
  });
});
