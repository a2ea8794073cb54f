import { describe, expect, it } from 'vitest';
import { endOfDutchDay } from '~/features/posting/dutch-day';
import { deadlineProblem, demandPublishProblems, mentionsName, type DemandContent } from './demand-problems';

const COMPLETE: DemandContent = {
  title: '40 lunches elke dinsdag',
  description: 'Elke dinsdag lunch voor ons team, deels vegetarisch, op de derde verdieping.',
  categories: ['catering-lunch'],
  place: 'Utrecht',
  firmArea: 'country',
  respondBy: new Date('2026-12-01T22:59:59Z'),
  isBuyerHidden: false,
  lots: [],
  questions: [],
};
const LOT = { title: 'Noord', description: '' };

describe('what a demand needs before others see it', () => {
  it.each<[string, Partial<DemandContent>, string[]]>([
    ['nothing', {}, []],
    ['a title', { title: '' }, ['title']],
    ['a description', { description: 'kort' }, ['description']],
    ['a category', { categories: [] }, ['categories']],
    ['a place', { place: null }, ['place']],
    ['a deadline', { respondBy: null }, ['respondBy']],
    ['the place of a radius, asked once', { firmArea: 'radius', firmRadiusKm: 25, place: null }, ['place']],
    ['the kilometres of a radius', { firmArea: 'radius' }, ['firmRadiusKm']],
    ['a province', { firmArea: 'provinces', firmProvinces: [] }, ['firmProvinces']],
    ['what a quantity counts', { quantity: 40 }, ['quantityUnit']],
    ['what a lot counts', { lots: [LOT, { ...LOT, quantity: 4 }] }, ['lots.1.quantityUnit']],
    ['a title of every lot', { lots: [{ title: 'x', description: '' }, LOT] }, ['lots.0.title']],
    [
      'an end after the start',
      { startsOn: new Date('2027-01-04'), endsOn: new Date('2027-01-03') },
      ['endsOn'],
    ],
    ['what a percentage is of', { socialReturnPercent: 5 }, ['socialReturnBase']],
    ['the percentage of a base', { socialReturnBase: 'wage-sum' }, ['socialReturnPercent']],
    ['proof of the 30 %', { reserved: 'res-ws' }, ['reservedProofs']],
    ['no proof where no proof exists', { reserved: 'res-pub-ser' }, []],
  ])('asks for %s', (_what, change, fields) => {
    const problems = demandPublishProblems({ ...COMPLETE, ...change }, 'Gemeente Waterstad');
    expect(problems.map(({ field }) => field)).toEqual(fields);
  });

  it('does not let an unnamed buyer name itself, wherever it does', () => {
    const named = {
      ...COMPLETE,
      title: 'Lunches voor gemeente waterstad',
      lots: [{ title: 'Stadhuis van Gemeente-Waterstad', description: 'GEMEENTE WATERSTAD, hal' }],
      questions: [{ text: 'Kent u de gemeente Waterstad?' }],
    };
    const fields = (isBuyerHidden: boolean) =>
      demandPublishProblems({ ...named, isBuyerHidden }, 'Gemeente Waterstad').map(({ field }) => field);
    expect(fields(false)).toEqual([]);
    expect(fields(true)).toEqual(['title', 'lots.0.title', 'lots.0.description', 'questions.0.text']);
  });

  it.each([
    ['Wij zijn Merwede Zorg', 'Merwede Zorg B.V.', true],
    ['lunches-voor-merwede-zorg', 'Merwede Zorg', true],
    ['Zorg aan de Merwede', 'Merwede Zorg B.V.', false],
    ['Merwedezorgboerderij', 'Merwede', false],
    ['', 'Merwede', false],
    ['iets', '', false],
  ])('finds a name in a text: %s', (text, name, isThere) => {
    expect(mentionsName(text, name)).toBe(isThere);
  });

  it('wants the deadline in the future', () => {
    const deadline = new Date('2026-11-23T22:59:59Z');
    expect(deadlineProblem(deadline, new Date('2026-11-23T22:59:58Z'))).toBeNull();
    expect(deadlineProblem(deadline, deadline)?.field).toBe('respondBy');
  });
});

describe('the end of a Dutch day', () => {
  it.each([
    ['in winter', '2026-12-01', '2026-12-01T22:59:59.000Z'],
    ['in summer', '2026-07-01', '2026-07-01T21:59:59.000Z'],
    ['when the clock goes forward', '2026-03-29', '2026-03-29T21:59:59.000Z'],
    ['when the clock goes back', '2026-10-25', '2026-10-25T22:59:59.000Z'],
    ['on a leap day', '2028-02-29', '2028-02-29T22:59:59.000Z'],
  ])('falls right %s', (_when, day, moment) => {
    expect(endOfDutchDay(new Date(day)).toISOString()).toBe(moment);
  });
});
