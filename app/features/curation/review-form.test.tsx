import type { ComponentProps } from 'react';
import { expect, it } from 'vitest';
import { translator } from '~/platform/texts.server';
import { sentElement } from '../../../tests/sent-element';
import { ReviewForm } from './review-form';

const t = translator('nl');

/** The form as the server sends it, also after an answer was refused. */
function rendered(intent: string | null, about: Partial<ComponentProps<typeof ReviewForm>> = {}) {
  const refused = { fieldErrors: {}, formError: 'curation.errors.changed' };
  const submission = intent === null ? undefined : { values: { intent }, ...refused };
  return sentElement(
    <ReviewForm
      subject="offer"
      can={{ approve: true, check: true, ask: true, refuse: true }}
      seen=""
      submission={submission}
      {...about}
    />,
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
