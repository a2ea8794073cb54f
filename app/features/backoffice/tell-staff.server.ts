import type { AppContext } from '~/features/accounts/actor';
import { tellPerson } from './tell-person.server';

/** Job body: every curator and admin reads that an organisation asks to be verified; nothing when it no longer waits. */
export async function tellStaffOfSubmission(ctx: AppContext, organisationId: string): Promise<void> {
  const organisation = await ctx.db.organisation.findFirst({
    where: { id: organisationId, status: 'waiting' },
    select: { id: true, name: true, placeName: true, kvkNumber: true, submittedAt: true },
  });
  if (!organisation) return;
  const staff = await ctx.db.user.findMany({
    where: { staffRole: { not: null }, suspendedAt: null, deletedAt: null },
    select: { id: true, name: true, email: true, locale: true },
  });
  const { id, name, placeName, kvkNumber, submittedAt } = organisation;
  const words = { organisation: name, place: placeName ?? '–', kvk: kvkNumber ?? '–' };
  const key = `organisation.waiting:${id}:${submittedAt?.toISOString() ?? ''}`;
  await ctx.db.$transaction(async (tx) => {
    for (const person of staff)
      await tellPerson(ctx, tx, person, key, 'staff.organisationWaiting', words, {
        path: `/admin/organisations/${id}`,
      });
  });
}
