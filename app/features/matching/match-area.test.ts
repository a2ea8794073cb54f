import { describe, expect, it } from 'vitest';
import { areasServing } from './match-area';

const UTRECHT = { province: 'utrecht', postcode: '3511 AB', placeName: 'Utrecht', isOnSite: true };

describe('the areas of offers that may serve a demand', () => {
  it.each([
    ['a full place', UTRECHT, ['nl', 'p:utrecht', 'm:utrecht', 'r:35']],
    ['not said whether on site', { ...UTRECHT, isOnSite: null }, ['nl', 'p:utrecht', 'm:utrecht', 'r:35']],
    ['work that is done elsewhere', { ...UTRECHT, isOnSite: false }, null],
    ['a province only', { ...UTRECHT, postcode: null, placeName: null }, ['nl', 'p:utrecht']],
    ['a postcode only', { ...UTRECHT, province: null, placeName: null }, ['nl', 'r:35']],
    ['a name only, which places nothing', { ...UTRECHT, province: null, postcode: null }, null],
    [
      'a name as people write it',
      { ...UTRECHT, province: 'zuid-holland', postcode: '2511 AB', placeName: '’s-Gravenhage' },
      ['nl', 'p:zuid-holland', 'm:s gravenhage', 'r:25'],
    ],
  ])('%s', (_what, place, wanted) => {
    expect(areasServing(place)).toEqual(wanted);
  });
});
