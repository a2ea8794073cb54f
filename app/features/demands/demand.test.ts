import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEMAND_STATUSES,
  DEMAND_TRANSITIONS,
  demandTransitionsFor,
  isDemandDeletable,
  isDemandEditable,
  nextDemandStatus,
  type DemandParty,
  type DemandStatus,
  type DemandTransition,
} from './demand';

const PARTIES: DemandParty[] = ['newOrganisation', 'verifiedOrganisation', 'curator', 'clock'];
const ALLOWED: [DemandStatus, DemandTransition, DemandParty, DemandStatus][] = [
  ['draft', 'submit', 'newOrganisation', 'submitted'],
  ['draft', 'submit', 'verifiedOrganisation', 'live'],
  ['submitted', 'approve', 'curator', 'live'],
  ['submitted', 'ask', 'curator', 'changes_asked'],
  ['submitted', 'refuse', 'curator', 'refused'],
  ['submitted', 'withdraw', 'newOrganisation', 'closed'],
  ['submitted', 'withdraw', 'verifiedOrganisation', 'closed'],
  ['changes_asked', 'withdraw', 'newOrganisation', 'closed'],
  ['changes_asked', 'withdraw', 'verifiedOrganisation', 'closed'],
  ['live', 'ask', 'curator', 'changes_asked'],
  ['live', 'refuse', 'curator', 'refused'],
  ['live', 'close', 'newOrganisation', 'closed'],
  ['live', 'close', 'verifiedOrganisation', 'closed'],
  ['live', 'close', 'clock', 'closed'],
  ['changes_asked', 'submit', 'newOrganisation', 'submitted'],
  ['changes_asked', 'submit', 'verifiedOrganisation', 'submitted'],
  ['changes_asked', 'refuse', 'curator', 'refused'],
  ['changes_asked', 'refuse', 'clock', 'refused'],
  ['closed', 'settle', 'newOrganisation', 'closed'],
  ['closed', 'settle', 'verifiedOrganisation', 'closed'],
  ['closed', 'reopen', 'newOrganisation', 'submitted'],
  ['closed', 'reopen', 'verifiedOrganisation', 'live'],
];
const every = DEMAND_STATUSES.flatMap((status) =>
  DEMAND_TRANSITIONS.flatMap((transition) => PARTIES.map((party) => ({ status, transition, party }))),
);
const fresh = { outcome: null, reopenedAt: null, publishedAt: new Date() };

describe('the life of a demand', () => {
  it.each(every)(
    '$party may $transition a $status demand only as the graph says',
    ({ status, transition, party }) => {
      const expected = ALLOWED.find(
        ([from, verb, who]) => from === status && verb === transition && who === party,
      );
      expect(nextDemandStatus(status, transition, party)).toBe(expected?.[3] ?? null);
      expect(demandTransitionsFor({ ...fresh, status }, party).includes(transition)).toBe(
        expected !== undefined,
      );
    },
  );

  it('ends: no walk through the graph reopens twice or settles twice', () => {
    const step = fc.record({
      verb: fc.constantFrom(...DEMAND_TRANSITIONS),
      party: fc.constantFrom(...PARTIES),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let demand: Parameters<typeof demandTransitionsFor>[0] = { ...fresh, status: 'draft' };
        const done: DemandTransition[] = [];
        for (const { verb, party } of steps) {
          if (!demandTransitionsFor(demand, party).includes(verb)) continue;
          const status = nextDemandStatus(demand.status, verb, party) ?? demand.status;
          const outcome = verb === 'reopen' ? null : verb === 'settle' ? 'not_awarded' : demand.outcome;
          demand = {
            ...demand,
            status,
            outcome,
            reopenedAt: verb === 'reopen' ? new Date() : demand.reopenedAt,
          };
          done.push(verb);
        }
        expect(done.filter((verb) => verb === 'reopen').length).toBeLessThanOrEqual(1);
        expect(done.filter((verb) => verb === 'settle').length).toBeLessThanOrEqual(2);
        expect(done.join(' ')).not.toContain('settle settle');
      }),
      { seed: 20260101 },
    );
  });

  it('does not start again when it was never on the market', () => {
    for (const party of PARTIES)
      expect(
        demandTransitionsFor(
          { status: 'closed', outcome: 'withdrawn', publishedAt: null, reopenedAt: null },
          party,
        ),
      ).toEqual([]);
  });

  it('leaves no trace only as a draft that was never handed in', () => {
    const handedIn = new Date();
    for (const status of DEMAND_STATUSES) {
      expect(isDemandDeletable({ status, submittedAt: handedIn })).toBe(false);
      expect(isDemandDeletable({ status, submittedAt: null })).toBe(status === 'draft');
    }
  });

  it('leaves refused and closed demands as they are', () => {
    expect(DEMAND_STATUSES.filter((status) => !isDemandEditable(status))).toEqual(['refused', 'closed']);
  });
});
