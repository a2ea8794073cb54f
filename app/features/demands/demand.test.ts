import { describe, expect, it } from 'vitest';
import {
  deadlineProblem,
  DEMAND_STATUSES,
  DEMAND_TRANSITIONS,
  demandPublishProblems,
  nextDemandStatus,
  type DemandContent,
  type DemandParty,
  type DemandStatus,
  type DemandTransition,
} from './demand';
import { endOfDutchDay } from '~/features/posting/dutch-day';

const PARTIES: DemandParty[] = ['newOrganisation', 'verifiedOrganisation', 'curator', 'clock'];
const ALLOWED: [DemandStatus, DemandTransition, DemandParty, DemandStatus][] = [
  ['draft', 'submit', 'newOrganisation', 'submitted'],
  ['draft', 'submit', 'verifiedOrganisation', 'live'],
  ['submitted', 'approve', 'curator', 'live'],
  ['submitted', 'refuse', 'curator', 'refused'],
  ['live', 'refuse', 'curator', 'refused'],
  ['live', 'close', 'newOrganisation', 'closed'],
  ['live', 'close', 'verifiedOrganisation', 'closed'],
  ['live', 'close', 'clock', 'closed'],
  ['refused', 'submit', 'newOrganisation', 'submitted'],
  ['refused', 'submit', 'verifiedOrganisation', 'submitted'],
];
const every = DEMAND_STATUSES.flatMap((status) =>
  DEMAND_TRANSITIONS.flatMap((transition) => PARTIES.map((party) => ({ status, transition, party }))),
);

describe('the life of a demand', () => {
  it.each(every)(
    '$party may $transition a $status demand only as the graph says',
    ({ status, transition, party }) => {
      const expected = ALLOWED.find(
        ([from, verb, who]) => from === status && verb === transition && who === party,
      );
      expect(nextDemandStatus(status, transition, party)).toBe(expected?.[3] ?? null);
    },
  );
});

const COMPLETE: DemandContent = {
  title: '40 lunches elke dinsdag',
  description: 'Elke dinsdag lunch voor ons team, deels vegetarisch, op de derde verdieping.',
  categories: ['catering-lunch'],
  place: 'Utrecht',
  respondBy: new Date('2026-12-01T22:59:59Z'),
};

describe('what a demand needs before others see it', () => {
  it.each<[string, Partial<DemandContent>, string[]]>([
    ['nothing', {}, []],
    ['a title', { title: '' }, ['title']],
    ['a description', { description: 'kort' }, ['description']],
    ['a category', { categories: [] }, ['categories']],
    ['a place', { place: null }, ['place']],
    ['a deadline', { respondBy: null }, ['respondBy']],
  ])('asks for %s', (_what, change, fields) => {
    expect(demandPublishProblems({ ...COMPLETE, ...change }).map(({ field }) => field)).toEqual(fields);
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
