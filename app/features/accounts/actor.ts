import type { Context } from '~/platform/context.server';

export const STAFF_ROLES = ['curator', 'admin'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

export const MEMBER_ROLES = ['owner', 'editor', 'viewer'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** An organisation as its member sees it in every request. */
export type ActorOrganisation = {
  id: string;
  name: string;
  slug: string;
  role: MemberRole;
  buys: boolean;
  sells: boolean;
  status: 'new' | 'waiting' | 'verified' | 'refused' | 'suspended';
};

export type Person = {
  kind: 'person';
  userId: string;
  name: string;
  email: string;
  /** Whether the person has shown that the address is theirs. */
  emailVerified: boolean;
  /** Two-step login is on. */
  twoFactorEnabled: boolean;
  /** Platform staff who must set up two-step login before they may do anything as staff. */
  needsTwoStep: boolean;
  staffRole: StaffRole | null;
  organisations: ActorOrganisation[];
  /** The organisation this request acts for; null for people without one (platform staff). */
  organisation: ActorOrganisation | null;
  /** The staff member who signed in as this person, when one did. */
  impersonatedBy?: Impersonator;
};

/** Staff behind the session of somebody else. */
export type Impersonator = { staffId: string; staffName: string };

/** Who asks: nobody known, a signed-in person, or the platform itself (jobs, imports). */
export type Actor = { kind: 'anonymous' } | Person | { kind: 'system' };

export type AppContext = Context<Actor>;
/** A context whose actor is known to be signed in. */
export type PersonContext = Context<Person>;

export const actorUserId = (actor: Actor): string | null => (actor.kind === 'person' ? actor.userId : null);

/** Whether the actor sees what only the platform sees; staff who still owe two-step login see what everybody does. */
export const isStaff = (actor: Actor): boolean =>
  actor.kind === 'system' || (actor.kind === 'person' && actor.staffRole !== null && !actor.needsTwoStep);
