import type { AppContext } from '~/features/accounts/actor';
import type { TextParams } from '~/platform/i18n';
import { tellPerson } from './tell-person.server';

/** Job body: every curator and admin reads that an organisation asks to be verified; nothing when it no longer waits. */
export async function tellStaffOfSubmission(ctx: AppContext, organisationId: string): Promise<void> {
  const organisation = await ctx.db.organisation.findFirst({
    where: { id: organisationId, status: 'waiting' },
    select: { id: true, name: true, placeName: true, kvkNumber: true, submittedAt: true },
  });
  if (!organisation) return;
  const { id, name, placeName, kvkNumber, submittedAt } = organisation;
  const words = { organisation: name, place: placeName ?? '–', kvk: kvkNumber ?? '–' };
  const key = `organisation.waiting:${id}:${submittedAt?.toISOString() ?? ''}`;
  await tellStaff(ctx, key, 'staff.organisationWaiting', words, `/admin/organisations/${id}`);
}

/** Job body: every curator and admin reads that a person says to belong to an organisation without members. */
export async function tellStaffOfClaim(ctx: AppContext, joinRequestId: string): Promise<void> {
  const claim = await ctx.db.joinRequest.findFirst({
    where: { id: joinRequestId, state: 'waiting' },
    select: {
      createdAt: true,
      user: { select: { name: true } },
      organisation: { select: { id: true, name: true } },
    },
  });
  if (!claim) return;
  const { organisation, user, createdAt } = claim;
  const words = { organisation: organisation.name, person: user.name };
  const key = `organisation.claimed:${joinRequestId}:${createdAt.toISOString()}`;
  await tellStaff(ctx, key, 'staff.organisationClaimed', words, `/admin/organisations/${organisation.id}`);
}

/** Job body: every curator and admin reads that a buyer asks for help with a demand. */
export async function tellStaffOfHelp(ctx: AppContext, helpRequestId: string): Promise<void> {
  const request = await ctx.db.helpRequest.findFirst({
    where: { id: helpRequestId, answeredAt: null },
    select: {
      message: true,
      demand: { select: { id: true, title: true, organisation: { select: { name: true } } } },
    },
  });
  if (!request) return;
  const { message, demand } = request;
  const words = { organisation: demand.organisation.name, title: demand.title, message: message || '–' };
  await tellStaff(
    ctx,
    `demand.help:${helpRequestId}`,
    'staff.helpAsked',
    words,
    `/admin/demands/${demand.id}`,
  );
}

async function tellStaff(ctx: AppContext, key: string, mail: string, words: TextParams, path: string) {
  const staff = await ctx.db.user.findMany({
    where: { staffRole: { not: null }, suspendedAt: null, deletedAt: null },
    select: { id: true, name: true, email: true, locale: true },
  });
  await ctx.db.$transaction(async (tx) => {
    for (const person of staff) await tellPerson(ctx, tx, person, key, mail, words, { path });
  });
}
