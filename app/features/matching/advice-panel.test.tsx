import { renderToStaticMarkup } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server.js';
import { expect, it } from 'vitest';
import { translator } from '~/platform/texts.server';
import { TextProvider } from '~/ui/use-text';
import { AdvicePanel } from './advice-panel';

const t = translator('nl');
const offer = {
  id: 'o1',
  slug: 'lunch',
  title: 'Lunch',
  organisation: 'De Keuken',
  placeName: null,
  score: 80,
};

it.each([
  [true, 'advice.bestPartner'],
  [false, 'advice.bestFree'],
])('tells about the membership only who has none (partner: %s)', async (isPartner, key) => {
  const panel = (
    <AdvicePanel advice={{ fits: 1, best: [offer], excluded: [], loosenings: [] }} isPartner={isPartner}>
      <p />
    </AdvicePanel>
  );
  const { query, dataRoutes } = createStaticHandler([{ path: '*', element: panel }]);
  const context = await query(new Request('http://localhost/buyer'));
  if (context instanceof Response) throw new Error('a page was expected');
  const page = renderToStaticMarkup(
    <TextProvider value={t}>
      <StaticRouterProvider
        router={createStaticRouter(dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </TextProvider>,
  );
  const said = ['advice.bestPartner', 'advice.bestFree'].filter((one) => page.includes(t(one)));
  expect(said).toEqual([key]);
});
