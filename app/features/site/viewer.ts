import type { Actor, ActorOrganisation, StaffRole } from '~/features/accounts/actor';

/** Who looks at the page, as far as the frame around every page needs to know. */
export type Viewer = {
  name: string;
  email: string;
  emailVerified: boolean;
  staffRole: StaffRole | null;
  organisations: Pick<ActorOrganisation, 'id' | 'name' | 'slug'>[];
  organisation: Pick<ActorOrganisation, 'id' | 'name' | 'slug' | 'buys' | 'sells' | 'status'> | null;
};

/** Null for visitors. Leaves out what the browser has no use for. */
export function toViewer(actor: Actor): Viewer | null {
  if (actor.kind !== 'person') return null;
  const { organisation } = actor;
  return {
    name: actor.name,
    email: actor.email,
    emailVerified: actor.emailVerified,
    staffRole: actor.staffRole,
    organisations: actor.organisations.map(({ id, name, slug }) => ({ id, name, slug })),
    organisation: organisation && {
      id: organisation.id,
      name: organisation.name,
      slug: organisation.slug,
      buys: organisation.buys,
      sells: organisation.sells,
      status: organisation.status,
    },
  };
}
