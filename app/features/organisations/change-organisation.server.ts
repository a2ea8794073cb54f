import type { z } from 'zod';
import type { AppContext } from '~/features/accounts/actor';
import { changeLogo } from './change-logo.server';
import type { OrganisationForm } from './profile-input';
import { submitOrganisation } from './submit-organisation.server';
import { updateOrganisation } from './update-organisation.server';

/** Does what a form on the page of the profile asks for. */
export async function changeOrganisation(
  ctx: AppContext,
  form: z.output<typeof OrganisationForm>,
  logo: File | null,
): Promise<void> {
  if (form.intent === 'save') await updateOrganisation(ctx, form);
  if (form.intent === 'logo') await changeLogo(ctx, { file: logo, isRemoved: form.removeLogo });
  if (form.intent === 'submit') await submitOrganisation(ctx);
}
