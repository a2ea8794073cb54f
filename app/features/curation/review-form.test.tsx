import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server.js';
import { expect, it } from 'vitest';
import { translator } from '~/platform/texts.server';
import { TextProvider } from '~/ui/use-text';
import { ReviewForm } from './review-form';

const t = translator('nl');

/** The form as the server sends it, also after an answer was refused. */
async function rendered(intent: string | null, about: Partial<ComponentProps<typeof ReviewForm>> = {}) {
  const refused = { fieldErrors: {}, formError: 'curation.errors.changed' };
  const submission = intent === null ? undefined : { values: { intent }, ...refused };
  const form = (
    <ReviewForm
      subject="offer"
      can={{ approve: true, check: true, ask: true, refuse: true }}
      seen=""
      submission={submission}
      {...about}
    />
  );
  const { query, dataRoutes } = createStaticHandler([{ path: '*', element: form }]);
  const context = await query(new Request('http://localhost/admin/offers/1'));
  if (context instanceof Response) throw new Error('a page was expected');
  return renderToStaticMarkup(
    <TextProvider value={t}>
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
    expect((await rendered(intent)).split('Dit is veranderd terwijl je las.')).toHaveLength(2);
  },
);

it.each(['offer', 'demand', 'change'] as const)('says what a no to this %s does', async (subject) => {
  const page = await rendered(null, { subject });
  const subjects = (['offer', 'demand', 'change'] as const).filter((one) =>
    page.includes(t(`curation.review.refuse.help.${one}`)),
  );
  expect(subjects).toEqual([subject]);
});

it('says that asking for changes takes a live post from the market', async () => {
  const takesAway = t('curation.review.ask.helpLive');
  expect(await rendered(null, { isLive: true })).toContain(takesAway);
  expect(await rendered(null)).not.toContain(takesAway);
});
