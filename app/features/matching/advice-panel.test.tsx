import { expect, it } from 'vitest';
import { translator } from '~/platform/texts.server';
import { sentElement } from '../../../tests/sent-element';
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
  const page = await sentElement(
    <AdvicePanel advice={{ fits: 1, best: [offer], excluded: [], loosenings: [] }} isPartner={isPartner}>
      <p />
    </AdvicePanel>,
  );
  const said = ['advice.bestPartner', 'advice.bestFree'].filter((one) => page.includes(t(one)));
  expect(said).toEqual([key]);
});
