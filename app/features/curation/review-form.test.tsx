import { renderToStaticMarkup } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server.js';
import { expect, it } from 'vitest';
import { translator } from '~/platform/texts.server';
import { TextProvider } from '~/ui/use-text';
import { ReviewForm } from './review-form';

/** The form as the server sends it after an answer was refused. */
async function refused(intent: string): Promise<string> {
  const submission = { values: { intent }, fieldErrors: {}, formError: 'curation.errors.changed' };
  const form = (
    <ReviewForm
      can={{ approve: true, check: true, ask: true, refuse: true }}
      seen=""
      submission={submission}
    />
  );
  const { query, dataRoutes } = createStaticHandler([{ path: '*', element: form }]);
  const context = await query(new Request('http://localhost/admin/offers/1'));
  if (context instanceof Response) throw new Error('a page was expected');
  return renderToStaticMarkup(
    <TextProvider value={translator('nl')}>
      <StaticRouterProvider
        router={createStaticRouter(dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </TextProvider>,
  );
}

it.each(['approve', 'checked', 'ask', 'refuse'])(
  'says once why the answer %s was not taken',
  async (intent) => {
    expect((await refused(intent)).split('Dit is veranderd terwijl je las.')).toHaveLength(2);
  },
);
