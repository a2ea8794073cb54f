import { isStaff, type Actor, type MemberRole, type StaffRole } from './actor';

/** Everything a person may be allowed to do, as `verb:noun`. A misspelt one does not compile. */
export const PERMISSIONS = [
  'read:back-office',
  'review:offer',
  'review:demand',
  'curate:match',
  'edit:offer',
  'edit:demand',
  'read:own-records',
  'manage:membership',
  'edit:organisation',
  'submit:organisation',
  'manage:members',
  'decide:organisation',
  'manage:people',
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
    'manage:membership',
    'edit:organisation',
    'submit:organisation',
    'manage:members',
  ],
  editor: ['read:own-records', 'edit:offer', 'edit:demand', 'edit:organisation'],
  viewer: ['read:own-records'],
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

/** Whether the actor may do this, for the organisation it acts for where the permission is a member's. */
export function can(actor: Actor, permission: Permission): boolean {
  if (actor.kind === 'anonymous') return false;
  if (actor.kind === 'system') return true;
  if (actor.impersonatedBy && FORBIDDEN_WHILE_IMPERSONATING.includes(permission)) return false;
  if (ACCOUNT_PERMISSIONS.includes(permission)) return true;
  if (actor.staffRole && STAFF_PERMISSIONS[actor.staffRole].includes(permission)) return true;
  if (!actor.organisation) return false;
  const { role, buys, sells, status } = actor.organisation;
  if (status === 'suspended' && !SUSPENDED_PERMISSIONS.includes(permission)) return false;
  if (permission === 'edit:demand' && !buys) return false;
  if (permission === 'edit:offer' && !sells) return false;
  if (permission === 'manage:membership' && !buys) return false;
  return MEMBER_PERMISSIONS[role].includes(permission);
}

export { isStaff };
