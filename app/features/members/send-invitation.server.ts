import type { ActorOrganisation, MemberRole, PersonContext } from '~/features/accounts/actor';
import type { Tx } from '~/platform/db.server';
import { translator } from '~/platform/texts.server';
import { makeFormat } from '~/ui/format';
import { invitationEnd } from './invitation';
import { makeInvitationSecret } from './invitation-secret.server';
import { queueMemberMail } from './member-mails.server';

/** The columns of an invitation that is sent now, after its mail was queued; an earlier link of it stops working. */
export async function sendInvitation(
  tx: Tx,
  ctx: PersonContext,
  invitation: { email: string; role: MemberRole; organisation: ActorOrganisation },
): Promise<{ tokenHash: string; expiresAt: Date }> {
  const { email, role, organisation } = invitation;
  const { secret, hash } = makeInvitationSecret();
  const expiresAt = invitationEnd(ctx.clock.now());
  const known = await tx.user.findUnique({ where: { email }, select: { locale: true } });
  const locale = (known?.locale ?? ctx.locale) === 'en' ? 'en' : 'nl';
  await queueMemberMail(ctx, tx, {
    name: 'invitation',
    key: hash.slice(0, 24),
    to: { email, name: email, locale },
    organisation,
    path: `/invitations/${secret}`,
    params: {
      inviter: ctx.actor.name,
      role: translator(locale)(`members.role.${role}.label`).toLowerCase(),
      until: makeFormat(locale).date(expiresAt),
    },
  });
  return { tokenHash: hash, expiresAt };
}
