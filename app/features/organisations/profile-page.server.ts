import type { AppContext } from '~/features/accounts/actor';
import { can } from '~/features/accounts/permissions';
import { requirePerson } from '~/features/accounts/require.server';
import { fileAddress } from './file-address.server';
import { isKvkFixed, organisationTransitionsFor } from './organisation';
import { findOwnOrganisation } from './own-organisation.server';
import { missingForCheck, profileCompleteness } from './profile-completeness';
import { placeInQueue } from './verification-queue.server';

/** The profile of one's own organisation: its state, how complete it is, and the form for who may edit it. */
export async function getProfilePage(ctx: AppContext) {
  const { actor } = requirePerson(ctx);
  const row = await findOwnOrganisation(ctx);
  const completeness = profileCompleteness({ ...row, hasLogo: row.logo !== null });
  const canSubmit =
    can(actor, 'submit:organisation') && organisationTransitionsFor(row.status, 'owner').includes('submit');
  const { name, slug, status, statusReason, submittedAt, verifiedAt, kvkNumber, vatNumber } = row;
  const { legalForm, staffSize, street, houseNumber, postcode, website, about, aboutEn } = row;
  const { targetGroups, targetGroupShare, placeName, recognitions, buys, sells } = row;
  return {
    organisation: {
      ...{ name, slug, status, statusReason, submittedAt, verifiedAt, placeName, recognitions, buys, sells },
      queuePlace: await placeInQueue(ctx, row),
      fixedKvk: isKvkFixed(status) ? kvkNumber : null,
      logo: row.logo && { name: row.logo.name, href: fileAddress(ctx, row.logo), isPicture: true },
    },
    values: {
      ...{ name, kvkNumber, vatNumber, legalForm, staffSize, street, houseNumber, postcode, website },
      ...{ about, aboutEn, targetGroups, targetGroupShare },
      activity: buys && sells ? 'both' : sells ? 'sells' : 'buys',
    },
    completeness,
    missing: missingForCheck(completeness),
    can: { edit: can(actor, 'edit:organisation'), submit: canSubmit },
  };
}
export type ProfilePage = Awaited<ReturnType<typeof getProfilePage>>;
