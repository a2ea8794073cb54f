import { expect, it } from 'vitest';
import { ORGANISATION_STATUSES, type OrganisationStatus } from '~/features/organisations/organisation';
import { translator } from '~/platform/texts.server';
import { sentElement } from '../../../tests/sent-element';
import { ReviewedOrganisation } from './reviewed-organisation';

const t = translator('nl');
const isHidden = (status: OrganisationStatus) => status === 'refused' || status === 'suspended';
const word = (status: OrganisationStatus) => t(`organisations.status.${status}`);

it.each(ORGANISATION_STATUSES)('tells a curator that who posted is %s', async (status) => {
  const createdAt = new Date('2026-11-02T09:00:00Z');
  const unsaid = { kvkNumber: null, website: null, about: '', placeName: null };
  const page = await sentElement(
    <ReviewedOrganisation organisation={{ id: 'o1', name: 'Bakkerij', ...unsaid, status, createdAt }} />,
  );
  expect(ORGANISATION_STATUSES.filter((one) => page.includes(`>${word(one)}<`))).toEqual([status]);
  expect(page).toContain('href="/admin/organisations/o1"');
  expect(page.includes(t('curation.errors.organisationHidden'))).toBe(isHidden(status));
});
