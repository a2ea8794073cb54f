import { renderToStaticMarkup } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server.js';
import { expect, it } from 'vitest';
import { ORGANISATION_STATUSES, type OrganisationStatus } from '~/features/organisations/organisation';
import { translator } from '~/platform/texts.server';
import { TextProvider } from '~/ui/use-text';
import { ReviewedOrganisation } from './reviewed-organisation';

const t = translator('nl');
const isHidden = (status: OrganisationStatus) => status === 'refused' || status === 'suspended';
const word = (status: OrganisationStatus) => t(`organisations.status.${status}`);

it.each(ORGANISATION_STATUSES)('tells a curator that who posted is %s', async (status) => {
  const createdAt = new Date('2026-11-02T09:00:00Z');
  const unsaid = { kvkNumber: null, website: null, about: '', placeName: null };
  const card = (
    <ReviewedOrganisation organisation={{ id: 'o1', name: 'Bakkerij', ...unsaid, status, createdAt }} />
  );
  const { query, dataRoutes } = createStaticHandler([{ path: '*', element: card }]);
  const context = await query(new Request('http://localhost/admin/offers/1'));
  if (context instanceof Response) throw new Error('a page was expected');
  const router = createStaticRouter(dataRoutes, context);
  const page = renderToStaticMarkup(
    <TextProvider value={t}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </TextProvider>,
  );
  expect(ORGANISATION_STATUSES.filter((one) => page.includes(`>${word(one)}<`))).toEqual([status]);
  expect(page).toContain('href="/admin/organisations/o1"');
  expect(page.includes(t('curation.errors.organisationHidden'))).toBe(isHidden(status));
});
