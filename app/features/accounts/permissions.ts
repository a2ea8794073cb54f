import { isStaff, type Actor, type MemberRole, type Person, type StaffRole } from './actor';

/** Everything a person may be allowed to do, as `verb:noun`. A misspelt one does not compile. */
export const PERMISSIONS = [
  'read:back-office',
  'review:offer',
  'review:demand',
  'curate:match',
  'edit:offer',
  'edit:demand',
  'submit:offer',
  'submit:demand',
  'read:own-records',
  'manage:membership',
  'edit:organisation',
  'submit:organisation',
  'manage:members',
  'decide:organisation',
  'manage:people',
  'edit:vocabulary',
  'export:lists',
  'import:lists',
  'export:organisation',
  'keep:list',
  'change:password',
  'change:email',
  'manage:two-step',
  'delete:account',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** What a member may do for the organisation the request acts for. */
export const MEMBER_PERMISSIONS: Record<MemberRole, readonly Permission[]> = {
  owner: [
    'read:own-records',
    'edit:offer',
    'edit:demand',
    'submit:offer',
    'submit:demand',
    'manage:membership',
    'edit:organisation',
    'submit:organisation',
    'manage:members',
    'export:organisation',
    'keep:list',
  ],
  editor: [
    'read:own-records',
    'edit:offer',
    'edit:demand',
    'submit:offer',
    'submit:demand',
    'edit:organisation',
    'keep:list',
  ],
  viewer: ['read:own-records', 'keep:list'],
};

/** What platform staff may do anywhere; never editing in the name of an organisation. */
export const STAFF_PERMISSIONS: Record<StaffRole, readonly Permission[]> = {
  curator: ['read:back-office', 'review:offer', 'review:demand', 'curate:match', 'decide:organisation'],
  admin: [
    'read:back-office',
    'review:offer',
    'review:demand',
    'curate:match',
    'decide:organisation',
    'manage:people',
    'edit:vocabulary',
    'export:lists',
    'import:lists',
  ],
};

/** What everyone who is signed in may do with their own account. */
export const ACCOUNT_PERMISSIONS: readonly Permission[] = [
  'change:password',
  'change:email',
  'manage:two-step',
  'delete:account',
];

/** What a suspended organisation's members keep: they read, they write nothing. */
export const SUSPENDED_PERMISSIONS: readonly Permission[] = ['read:own-records'];

/** What staff never do in the name of a person they signed in as: the account and the money stay the person's own. */
export const FORBIDDEN_WHILE_IMPERSONATING: readonly Permission[] = [
  ...ACCOUNT_PERMISSIONS,
  'manage:membership',
];

/** What others read, join or pay for: only a person whose e-mail address is verified may do it. */
export const VERIFIED_EMAIL_PERMISSIONS: readonly Permission[] = [
  'submit:offer',
  'submit:demand',
  'manage:membership',
  'edit:organisation',
  'submit:organisation',
  'manage:members',
];

/** Which side of the market an organisation must be on for what its members do. */
const NEEDED_SIDE: Partial<Record<Permission, 'buys' | 'sells'>> = {
  'edit:demand': 'buys',
  'submit:demand': 'buys',
  'manage:membership': 'buys',
  'edit:offer': 'sells',
  'submit:offer': 'sells',
};

/** Why an actor may not do something; the first two are mended by the person alone. */
export type Denial = 'email-not-verified' | 'two-step-needed' | 'not-allowed';

/** Why the actor may not do this; null when the actor may. */
export function denialOf(actor: Actor, permission: Permission): Denial | null {
  if (actor.kind === 'system') return null;
  if (actor.kind === 'anonymous') return 'not-allowed';
  if (actor.impersonatedBy && FORBIDDEN_WHILE_IMPERSONATING.includes(permission)) return 'not-allowed';
  if (ACCOUNT_PERMISSIONS.includes(permission)) return null;
  if (actor.staffRole && STAFF_PERMISSIONS[actor.staffRole].includes(permission))
    return actor.needsTwoStep ? 'two-step-needed' : null;
  if (!mayAsMember(actor, permission)) return 'not-allowed';
  return !actor.emailVerified && VERIFIED_EMAIL_PERMISSIONS.includes(permission)
    ? 'email-not-verified'
    : null;
}

/** Whether the actor may do this, for the organisation it acts for where the permission is a member's. */
export const can = (actor: Actor, permission: Permission): boolean => denialOf(actor, permission) === null;

function mayAsMember({ organisation }: Person, permission: Permission): boolean {
  if (!organisation) return false;
  if (organisation.status === 'suspended' && !SUSPENDED_PERMISSIONS.includes(permission)) return false;
  const side = NEEDED_SIDE[permission];
  if (side && !organisation[side]) return false;
  return MEMBER_PERMISSIONS[organisation.role].includes(permission);
}

export { isStaff };
