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
  curator: ['read:back-office', 'review:offer', 'review:demand', 'curate:match'],
  admin: ['read:back-office', 'review:offer', 'review:demand', 'curate:match'],
};

/** Whether the actor may do this, for the organisation it acts for where the permission is a member's. */
export function can(actor: Actor, permission: Permission): boolean {
  if (actor.kind === 'anonymous') return false;
  if (actor.kind === 'system') return true;
  if (actor.staffRole && STAFF_PERMISSIONS[actor.staffRole].includes(permission)) return true;
  if (!actor.organisation || actor.organisation.status === 'suspended') return false;
  const { role, buys, sells } = actor.organisation;
  if (permission === 'edit:demand' && !buys) return false;
  if (permission === 'edit:offer' && !sells) return false;
  if (permission === 'manage:membership' && !buys) return false;
  return MEMBER_PERMISSIONS[role].includes(permission);
}

export { isStaff };
