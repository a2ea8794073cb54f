import { describe, expect, it } from 'vitest';
import {
  nextOrganisationStatus,
  ORGANISATION_STATUSES,
  ORGANISATION_TRANSITIONS,
  organisationTransitionsFor,
  type OrganisationParty,
  type OrganisationStatus,
  type OrganisationTransition,
} from './organisation';

const ALLOWED: [OrganisationStatus, OrganisationTransition, OrganisationParty, OrganisationStatus][] = [
  ['new', 'submit', 'owner', 'waiting'],
  ['new', 'verify', 'staff', 'verified'],
  ['new', 'refuse', 'staff', 'refused'],
  ['new', 'suspend', 'staff', 'suspended'],
  ['waiting', 'verify', 'staff', 'verified'],
  ['waiting', 'refuse', 'staff', 'refused'],
  ['waiting', 'suspend', 'staff', 'suspended'],
  ['verified', 'suspend', 'staff', 'suspended'],
  ['refused', 'submit', 'owner', 'waiting'],
  ['refused', 'verify', 'staff', 'verified'],
  ['refused', 'suspend', 'staff', 'suspended'],
  ['suspended', 'restore', 'staff', 'verified'],
  ['suspended', 'refuse', 'staff', 'refused'],
];
const PARTIES: OrganisationParty[] = ['owner', 'staff'];
const every = ORGANISATION_STATUSES.flatMap((status) =>
  ORGANISATION_TRANSITIONS.flatMap((transition) => PARTIES.map((party) => ({ status, transition, party }))),
);

describe('the life of an organisation', () => {
  it.each(every)(
    '$party may $transition a $status organisation only as the graph says',
    ({ status, transition, party }) => {
      const expected = ALLOWED.find(
        ([from, verb, who]) => from === status && verb === transition && who === party,
      );
      expect(nextOrganisationStatus(status, transition, party)).toBe(expected?.[3] ?? null);
    },
  );

  it('gives buttons for what a party may do', () => {
    expect(organisationTransitionsFor('waiting', 'staff')).toEqual(['verify', 'refuse', 'suspend']);
    expect(organisationTransitionsFor('refused', 'owner')).toEqual(['submit']);
    expect(organisationTransitionsFor('verified', 'owner')).toEqual([]);
  });
});
