import type { AppContext } from '~/features/accounts/actor';
import { changeMemberRole } from './change-member-role.server';
import { decideJoinRequest } from './decide-join-request.server';
import { inviteMember } from './invite-member.server';
import { leaveOrganisation } from './leave-organisation.server';
import type { MembersForm } from './member-input';
import { removeMember } from './remove-member.server';
import { resendInvitation } from './resend-invitation.server';
import { withdrawInvitation } from './withdraw-invitation.server';

/** Does what a form on the page of the members asks for; returns where to go on. */
export async function changeMembers(ctx: AppContext, form: MembersForm): Promise<{ path: string }> {
  if (form.intent === 'leave') return leaveOrganisation(ctx);
  if (form.intent === 'invite') await inviteMember(ctx, form);
  if (form.intent === 'change-role') await changeMemberRole(ctx, form);
  if (form.intent === 'remove') await removeMember(ctx, form);
  if (form.intent === 'withdraw') await withdrawInvitation(ctx, form);
  if (form.intent === 'resend') await resendInvitation(ctx, form);
  if (form.intent === 'accept-request')
    await decideJoinRequest(ctx, { id: form.id, decision: 'accepted', role: form.role });
  if (form.intent === 'refuse-request') await decideJoinRequest(ctx, { id: form.id, decision: 'refused' });
  return { path: `/organisation/members?done=${form.intent}` };
}
